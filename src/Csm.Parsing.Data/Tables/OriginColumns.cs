namespace Csm.Parsing.Data.Tables;

/// <summary>The columns that say where a row is from; all tables have them.</summary>
internal static class OriginColumns
{
    /// <summary>The source and the parser.</summary>
    public static IEnumerable<TableColumn> Provenance<TRecord>()
        where TRecord : TableRecord =>
    [
        Column<TRecord>.TextOrNull("source_sha256", record => record.Origin.SourceSha256, "The SHA-256 of the source's bytes, in hexadecimal digits; null where the source was a string."),
        Column<TRecord>.Text("parser_version", record => ParserVersion.Text, "The version of Csm.Parsing that read the source."),
    ];

    /// <summary>The same, and the feed.</summary>
    public static IEnumerable<TableColumn> Feed<TRecord>()
        where TRecord : TableRecord =>
    [
        .. Provenance<TRecord>(),
        Column<TRecord>.Number("feed_index", null, record => record.Origin.FeedIndex, "The 0-based place of the feed in its source."),
        Column<TRecord>.TextOrNull("handle", record => record.Origin.Handle, "The account, without @; null where the feed has no profile or the profile no handle."),
    ];
}
