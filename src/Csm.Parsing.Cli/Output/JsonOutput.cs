namespace Csm.Parsing.Cli.Output;

/// <summary>An object for the one feed, or an array of all.</summary>
internal sealed class JsonOutput(bool allFeeds) : FeedOutput
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
