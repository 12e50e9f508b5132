using Csm.Parsing.Json;

namespace Csm.Parsing.Data.Tables;

/// <summary>A row of a feed.</summary>
internal abstract class FeedRecord(FeedOrigin origin) : OriginRecord
{
    public FeedOrigin Origin => origin;

    public override FeedDocument FeedFields => origin.Document;

    public override int FeedIndex => origin.Feed.Index;
}
