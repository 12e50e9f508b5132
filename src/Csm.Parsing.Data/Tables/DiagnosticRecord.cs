using Csm.Parsing.Diagnostics;

namespace Csm.Parsing.Data.Tables;

/// <summary>A row of diagnostics.</summary>
internal sealed class DiagnosticRecord(FeedOrigin origin, Diagnostic diagnostic) : TableRecord(origin)
{
    public Diagnostic Diagnostic => diagnostic;

    public static IEnumerable<DiagnosticRecord> AllOf(FeedOrigin origin)
        => origin.Feed.Diagnostics.Select(diagnostic => new DiagnosticRecord(origin, diagnostic));
}
