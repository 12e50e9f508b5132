using System.Collections.Immutable;
using Csm.Parsing.Text;

namespace Csm.Parsing.Diagnostics;

/// <summary>Collects the diagnostics of one parse, and allocates nothing while there are none.</summary>
internal sealed class DiagnosticBag(SourceText source)
{
    private List<Diagnostic>? _diagnostics;

    public void Report(DiagnosticDescriptor descriptor, TextSpan span, params object[] arguments)
        => (_diagnostics ??= []).Add(new Diagnostic(descriptor, source, span, arguments));

    /// <summary>Gets the diagnostics, ordered by start, then by id.</summary>
    public ImmutableArray<Diagnostic> ToImmutable() => _diagnostics is null ? [] : Sort(_diagnostics);

    /// <summary>Merges two sorted lists.</summary>
    public static ImmutableArray<Diagnostic> Merge(ImmutableArray<Diagnostic> left, ImmutableArray<Diagnostic> right)
        => right.IsEmpty ? left : Sort(left.Concat(right));

    private static ImmutableArray<Diagnostic> Sort(IEnumerable<Diagnostic> diagnostics)
        => [.. diagnostics.OrderBy(diagnostic => diagnostic.Span.Start).ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)];
}
