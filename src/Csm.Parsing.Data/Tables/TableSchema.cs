using System.Collections.Immutable;
using Csm.Parsing.Data.Tables;

namespace Csm.Parsing.Data;

/// <summary>Tables that belong together, by the names that their readers expect. Immutable.</summary>
public sealed class TableSchema
{
    private TableSchema(string name, string description, ImmutableArray<Table> tables)
    {
        Name = name;
        Description = description;
        Tables = tables;
    }

    /// <summary>Everything that the library reads: feeds, posts, entities, dates, threads, diagnostics.</summary>
    public static TableSchema Csm { get; } = new(
        "csm",
        "Everything that is read from the dumps. `source_id` and `feed_index` say which feed a row belongs to; with `post_index` or `thread_index` they join the tables. "
        + "`source_id` is made of the path and the bytes, so that two files with the same bytes differ in it. `post_key` is the same for a post in several dumps of an account.",
        [FeedTable.Feeds, FeedTable.Posts, FeedTable.Entities, FeedTable.Dates, FeedTable.Threads, FeedTable.Diagnostics]);

    /// <summary>Only posts, with the columns of twitwi (github.com/medialab/twitwi, <c>TWEET_FIELDS</c>), which minet and gazouilloire read and write.</summary>
    public static TableSchema Twitwi { get; } = new(
        "twitwi",
        "The columns of twitwi (github.com/medialab/twitwi, `TWEET_FIELDS`), which minet and gazouilloire read and write, in their order, and after them where "
        + "a row is from. A dump has no ids and no time stamps, so many columns are always empty.",
        [TwitwiTable.Table]);

    /// <summary>What became of accounts and posts over several dumps: post_history, observations, account_history.</summary>
    public static TableSchema History { get; } = new(
        "history",
        "Accounts and posts over several dumps. `handle` and `post_key` join the tables; `source_id` and `feed_index` say which dump a row is from, and with `post_index` they join the tables of `csm export`. "
        + "In `handle`, all dumps of an account have the newest spelling.",
        [HistoryTable.PostHistory, HistoryTable.Observations, HistoryTable.AccountHistory]);

    /// <summary>All schemas.</summary>
    public static ImmutableArray<TableSchema> All { get; } = [Csm, Twitwi, History];

    /// <summary>The name: <c>csm</c>, <c>twitwi</c> or <c>history</c>.</summary>
    public string Name { get; }

    /// <summary>What the tables are for, and how they belong together.</summary>
    public string Description { get; }

    /// <summary>The tables, at least one.</summary>
    public ImmutableArray<Table> Tables { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
