namespace Csm.Parsing.Cli.Output;

/// <summary>A JSON object a line for each post.</summary>
internal sealed class NdjsonOutput : FeedOutput
{
    public override void Write(Stream stream, IReadOnlyList<Feed> feeds)
    {
        foreach (Feed feed in feeds)
        {
            FeedJson.SerializePostLines(stream, feed);
        }
    }
}
