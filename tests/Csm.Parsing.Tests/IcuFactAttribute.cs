namespace Csm.Parsing.Tests;

/// <summary>A fact about what needs ICU: normalization, or a culture's names; skipped, with the reason, where ICU is not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class IcuFactAttribute : FactAttribute
{
    public IcuFactAttribute() => Skip = "e\u0301".Normalize().Length == 1 ? null : "ICU is not there: no text is normalized, and only the invariant culture is known.";
}
