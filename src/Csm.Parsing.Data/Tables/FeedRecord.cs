namespace Csm.Parsing.Data.Tables;

/// <summary>A row of a feed.</summary>
internal abstract class FeedRecord(FeedOrigin origin) : TableRecord
{
    public FeedOrigin Origin => origin;
}
