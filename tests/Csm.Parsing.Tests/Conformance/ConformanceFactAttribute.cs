namespace Csm.Parsing.Tests.Conformance;

/// <summary>A fact about a public test suite; skipped, with the reason, where the suites are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ConformanceFactAttribute : FactAttribute
{
    public ConformanceFactAttribute() => Skip = ConformanceFolder.SkipReason;
}
