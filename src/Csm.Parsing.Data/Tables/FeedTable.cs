using System.Collections.Immutable;
using Csm.Parsing.Data.Tables;

namespace Csm.Parsing.Data;

/// <summary>A table that any feed has rows for. Immutable.</summary>
public sealed class FeedTable
{
    private readonly Func<FeedOrigin, IEnumerable<TableRecord>> _recordsOf;

    internal FeedTable(string name, string description, ImmutableArray<TableColumn> columns, Func<FeedOrigin, IEnumerable<TableRecord>> recordsOf)
    {
        Name = name;
        Description = description;
        Columns = columns;
        _recordsOf = recordsOf;
    }

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

    /// <summary>The name: <c>posts</c>.</summary>
    public string Name { get; }

    /// <summary>What a row is, in one sentence.</summary>
    public string Description { get; }

    /// <summary>The columns in their order.</summary>
    public ImmutableArray<TableColumn> Columns { get; }

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
    public FeedTable WithColumns(params string[] columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        return columns.Distinct().Count() == columns.Length
            ? new FeedTable(Name, Description, [.. columns.Select(name => Columns[IndexOf(name)])], _recordsOf)
            : throw new ArgumentException("A column is named twice.", nameof(columns));
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    internal int IndexOf(string column)
    {
        ArgumentNullException.ThrowIfNull(column);
        for (int index = 0; index < Columns.Length; index++)
        {
            if (Columns[index].Name == column)
            {
                return index;
            }
        }

        throw new ArgumentException($"The table {Name} has no column '{column}'.", nameof(column));
    }

    private TableRow Read(TableRecord record)
    {
        var values = new object?[Columns.Length];
        for (int index = 0; index < values.Length; index++)
        {
            values[index] = Columns[index].Read(record);
        }

        return new TableRow(this, values);
    }
}
