using Csm.Parsing.Diagnostics;
using Column = Csm.Parsing.Data.Tables.Column<Csm.Parsing.Data.Tables.DiagnosticRecord>;

namespace Csm.Parsing.Data.Tables;

/// <summary>The columns of diagnostics.</summary>
internal static class DiagnosticColumns
{
    public static FeedTable Table { get; } = new(
        "diagnostics",
        "One row for each place of a source that is doubtful.",
        [
            .. OriginColumns.Feed<DiagnosticRecord>(),
            Column.Text("id", record => record.Diagnostic.Id, "The kind of doubt, such as `CSM0020`; `csm explain CSM0020` says more."),
            Column.Text("severity", record => NameOf(record.Diagnostic.Severity), "`info`, `warning` or `error`."),
            Column.Text("title", record => record.Diagnostic.Descriptor.Title, "What the id means, in a few words."),
            Column.Text("message", record => record.Diagnostic.Message, "What was found, and what was expected."),
            Column.Number("line", null, record => record.Diagnostic.Position.Line + 1, "The 1-based line of the source."),
            Column.Number("column", "UTF-16 units", record => record.Diagnostic.Position.Character + 1, "The 1-based place in the line."),
            Column.Number("utf16_start", "UTF-16 units", record => record.Diagnostic.Span.Start, "The 0-based place in the source."),
            Column.Number("utf16_length", "UTF-16 units", record => record.Diagnostic.Span.Length, "How much of the source is meant; 0 where something is missing."),
        ],
        DiagnosticRecord.AllOf);

    private static string NameOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Info => "info",
        DiagnosticSeverity.Warning => "warning",
        _ => "error",
    };
}
