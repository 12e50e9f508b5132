namespace Csm.Parsing.Data.Tables;

/// <summary>A row of threads.</summary>
internal sealed class ThreadRecord(FeedOrigin origin, PostThread thread, int index) : TableRecord(origin)
{
    public PostThread Thread => thread;

    public int Index => index;

    public static IEnumerable<ThreadRecord> AllOf(FeedOrigin origin)
        => origin.Feed.Threads.Select((thread, index) => new ThreadRecord(origin, thread, index));
}
