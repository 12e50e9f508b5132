namespace Csm.Parsing.Cli.Formats;

/// <summary>Writes the first feed as a JSON object, or all feeds as an array.</summary>
internal sealed class JsonFormatter(bool allFeeds) : FeedFormatter
{
    public override void Write(Stream stream, IReadOnlyList<Feed> feeds)
    {
        if (allFeeds)
        {
            FeedJson.SerializeAll(stream, feeds, new FeedJsonOptions { WriteIndented = true });
        }
        else
        {
            FeedJson.Serialize(stream, feeds[0], new FeedJsonOptions { WriteIndented = true });
        }

        stream.WriteByte((byte)'\n');
    }
}
