using System.Collections.Immutable;

namespace Csm.Parsing.Data.Tables;

/// <summary>The columns that say where a row is from; all tables have them.</summary>
internal static class OriginColumns
{
    /// <summary>The columns of a feed's own fields, with those that all tables have.</summary>
    public static ImmutableArray<TableColumn> OfFeed { get; } = DocumentColumns.Of(record => record.Origin.Document);

    /// <summary>The source and the parser.</summary>
    public static ImmutableArray<TableColumn> Provenance { get; } =
    [
        OfFeed.Named("source_sha256"),
        Column<TableRecord>.Text("parser_version", record => ParserVersion.Text, "The version of Csm.Parsing that read the source."),
    ];

    /// <summary>The same, and the feed.</summary>
    public static ImmutableArray<TableColumn> Feed { get; } =
    [
        .. Provenance,
        Column<TableRecord>.Number("feed_index", null, record => record.Origin.Feed.Index, "The 0-based position of the feed in its source."),
        OfFeed.Named("handle"),
    ];
}
