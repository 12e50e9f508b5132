namespace Csm.Parsing.Tests;

/// <summary>A fact that needs ICU (for normalization, or a culture's names); skipped, with the reason, on a machine without it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class IcuFactAttribute : FactAttribute
{
    public IcuFactAttribute() => Skip = "e\u0301".Normalize().Length == 1 ? null : "ICU is not available: no text is normalized, and only the invariant culture is known.";
}
