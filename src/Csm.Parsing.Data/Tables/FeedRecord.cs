namespace Csm.Parsing.Data.Tables;

/// <summary>A row of feeds.</summary>
internal sealed class FeedRecord(FeedOrigin origin) : TableRecord(origin)
{
    public Profile? Profile => Origin.Feed.Profile;
}
