using Csm.Parsing.Json;

namespace Csm.Parsing.Data.Tables;

/// <summary>A row that is from one feed.</summary>
internal abstract class OriginRecord : TableRecord
{
    /// <summary>The feed's own fields; its lists may be empty.</summary>
    public abstract FeedDocument FeedFields { get; }

    /// <summary>The 0-based position of the feed in its source.</summary>
    public abstract int FeedIndex { get; }
}
