using System.Collections.Immutable;
using Csm.Parsing.Data.Tables;

namespace Csm.Parsing.Data;

/// <summary>A table that any feed has rows for. Immutable.</summary>
public sealed class FeedTable : Table
{
    private readonly Func<FeedOrigin, IEnumerable<TableRecord>> _recordsOf;

    internal FeedTable(string name, string description, ImmutableArray<TableColumn> columns, Func<FeedOrigin, IEnumerable<TableRecord>> recordsOf)
        : base(name, description, columns)
        => _recordsOf = recordsOf;

    /// <summary>One row for each feed: the account, and how much the feed holds.</summary>
    public static FeedTable Feeds => FeedsTable.Table;

    /// <summary>One row for each post.</summary>
    public static FeedTable Posts => PostsTable.Table;

    /// <summary>One row for each mention, list, hashtag, cashtag, URL and emoji, of the bio and then of the posts.</summary>
    public static FeedTable Entities => EntitiesTable.Table;

    /// <summary>One row for each date that a text gives, of the bio and then of the posts.</summary>
    public static FeedTable Dates => DatesTable.Table;

    /// <summary>One row for each thread.</summary>
    public static FeedTable Threads => ThreadsTable.Table;

    /// <summary>One row for each diagnostic.</summary>
    public static FeedTable Diagnostics => DiagnosticsTable.Table;

    /// <summary>Gets the rows of a feed, each created when it is enumerated.</summary>
    /// <param name="feed">The feed.</param>
    public IEnumerable<TableRow> GetRows(Feed feed)
    {
        ArgumentNullException.ThrowIfNull(feed);
        return _recordsOf(new FeedOrigin(feed)).Select(Read);
    }

    /// <summary>Creates the same table with some of its columns, in the order in which they are named.</summary>
    /// <param name="columns">The names of the columns.</param>
    /// <exception cref="ArgumentException">The table has no column of one of the names, or a name occurs twice.</exception>
    public FeedTable WithColumns(params string[] columns) => new(Name, Description, Choose(columns), _recordsOf);
}
