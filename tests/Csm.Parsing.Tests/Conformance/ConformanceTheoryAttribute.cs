namespace Csm.Parsing.Tests.Conformance;

/// <summary>A theory over the cases of a public test suite; skipped, with the reason, where the suites are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ConformanceTheoryAttribute : TheoryAttribute
{
    public ConformanceTheoryAttribute() => Skip = ConformanceFolder.SkipReason;
}
