namespace Csm.Parsing.Data.Tables;

/// <summary>The columns that say where something stands in the source and in its text.</summary>
internal static class PlaceColumns
{
    /// <param name="place">The place.</param>
    /// <param name="noun">What stands there.</param>
    public static IEnumerable<TableColumn> Of<TRecord>(Func<TRecord, PlaceInText> place, string noun)
        where TRecord : TableRecord =>
    [
        Column<TRecord>.Number("utf16_start", "UTF-16 units", record => place(record).Span.Start, $"The 0-based place in the source where the {noun} begins."),
        Column<TRecord>.Number("utf16_length", "UTF-16 units", record => place(record).Span.Length, $"How long the {noun} is."),
        Column<TRecord>.Number("text_utf16_start", "UTF-16 units", record => place(record).SpanInText.Start, $"The 0-based place in the text of the post or bio where the {noun} begins, for languages that index UTF-16 (C#, Java, JavaScript)."),
        Column<TRecord>.Number("code_point_start", "code points", record => place(record).CodePoints.Start, "The same for languages that index code points (Python, R)."),
        Column<TRecord>.Number("code_point_end", "code points", record => place(record).CodePoints.End, $"The place after the {noun}, in code points: in Python `text[code_point_start:code_point_end]` is the {noun}."),
    ];
}
