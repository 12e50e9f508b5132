namespace Csm.Parsing.Cli.Output;

/// <summary>A JSON object a line for each post.</summary>
internal sealed class NdjsonOutput(TextWriter writer) : FeedOutput
{
    public override void Write(IReadOnlyList<Feed> feeds)
    {
        foreach (string post in feeds.SelectMany(FeedJson.SerializePosts))
        {
            writer.Write(post + '\n');
        }
    }
}
