using Csm.Parsing.Diagnostics;
using Csm.Parsing.Json;
using Column = Csm.Parsing.Data.Tables.Column<Csm.Parsing.Data.Tables.DiagnosticsTable.Record>;

namespace Csm.Parsing.Data.Tables;

/// <summary>The table of diagnostics.</summary>
internal static class DiagnosticsTable
{
    public static FeedTable Table { get; } = new(
        "diagnostics",
        "One row for each place of a source that is ambiguous or damaged.",
        [
            .. OriginColumns.First,
            .. DocumentColumns.Of(record => ((Record)record).Document)
                .InsertAfter("severity", Column.Text("title", record => record.Diagnostic.Descriptor.Title, "What the id means, in a few words.")),
            .. OriginColumns.Last,
        ],
        origin => origin.Feed.Diagnostics.Select(diagnostic => new Record(origin, diagnostic)));

    internal sealed class Record(FeedOrigin origin, Diagnostic diagnostic) : FeedRecord(origin)
    {
        public Diagnostic Diagnostic => diagnostic;

        public DiagnosticDocument Document { get; } = DiagnosticDocument.Of(diagnostic);
    }
}
