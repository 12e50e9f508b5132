using System.Collections.Immutable;

namespace Csm.Parsing.Cli.Output;

/// <summary>A column of the CSV, and the column of <see cref="Csm.Parsing.Data.FeedTable.Posts"/> that it is.</summary>
internal sealed record CsvColumn(string Name, string TableColumn)
{
    public static ImmutableArray<CsvColumn> All { get; } =
    [
        Same("handle"),
        new("sha256", "source_sha256"),
        new("index", "post_index"),
        Same("text"),
        Same("body"),
        Same("thread_position"),
        Same("thread_total"),
        Same("markers"),
        Same("topic"),
        Same("headline"),
        .. Count("replies"),
        .. Count("reposts"),
        .. Count("likes"),
        Same("mentions"),
        Same("lists"),
        Same("hashtags"),
        Same("cashtags"),
        Same("urls"),
        Same("emoji"),
        Same("entities"),
        Same("line"),
        Same("utf16_start"),
        Same("utf16_length"),
    ];

    private static CsvColumn Same(string name) => new(name, name);

    private static IEnumerable<CsvColumn> Count(string name) => [new(name, $"{name}_value"), Same($"{name}_text"), Same($"{name}_min"), Same($"{name}_max")];
}
