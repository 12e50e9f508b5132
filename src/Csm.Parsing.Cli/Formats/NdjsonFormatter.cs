namespace Csm.Parsing.Cli.Formats;

/// <summary>Writes each post as a JSON object on a line of its own.</summary>
internal sealed class NdjsonFormatter : FeedFormatter
{
    public override void Write(Stream stream, IReadOnlyList<Feed> feeds)
    {
        foreach (Feed feed in feeds)
        {
            FeedJson.SerializePostLines(stream, feed);
        }
    }
}
