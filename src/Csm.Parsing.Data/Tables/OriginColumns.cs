using System.Collections.Immutable;

namespace Csm.Parsing.Data.Tables;

/// <summary>The columns that say where a row is from; all tables have them: short ones first, long ones last.</summary>
internal static class OriginColumns
{
    /// <summary>The columns of a feed's own fields, with those that all tables have.</summary>
    public static ImmutableArray<TableColumn> OfFeed { get; } = DocumentColumns.Of(record => ((OriginRecord)record).FeedFields);

    /// <summary>The source, and when it was collected.</summary>
    public static ImmutableArray<TableColumn> Source { get; } =
    [
        OfFeed.Named("source_id"),
        Column<OriginRecord>.TextOrNull("collected_at", record => record.FeedFields.Source.CollectedAt, "When the page was copied, as given: `2025-04`, `2025-04-14` or `2025-04-14T12:00:00`; null where it is unknown."),
    ];

    /// <summary>The first columns of a table.</summary>
    public static ImmutableArray<TableColumn> First { get; } =
    [
        .. Source,
        Column<OriginRecord>.Number("feed_index", null, record => record.FeedIndex, "The 0-based position of the feed in its source."),
        OfFeed.Named("handle"),
    ];

    /// <summary>The last columns of a table: the file and the parser.</summary>
    public static ImmutableArray<TableColumn> Last { get; } =
    [
        OfFeed.Named("source_path"),
        OfFeed.Named("source_sha256"),
        Column<OriginRecord>.Text("parser_version", _ => ParserVersion.Text, "The version of Csm.Parsing that read the source."),
    ];
}
