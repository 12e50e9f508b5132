namespace Csm.Parsing.Tests;

/// <summary>A fact that compares the frozen tables with ICU; skipped, with the reason, on a machine without it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class IcuFactAttribute : FactAttribute
{
    public IcuFactAttribute() => Skip = "e\u0301".Normalize().Length == 1 ? null : "ICU is not available to compare with.";
}
