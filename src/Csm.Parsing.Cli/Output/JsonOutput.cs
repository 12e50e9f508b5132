namespace Csm.Parsing.Cli.Output;

/// <summary>An object for the one feed, or an array of all.</summary>
internal sealed class JsonOutput(TextWriter writer, bool allFeeds) : FeedOutput
{
    public override void Write(IReadOnlyList<Feed> feeds)
        => writer.Write((allFeeds ? FeedJson.SerializeAll(feeds, indented: true) : FeedJson.Serialize(feeds[0], indented: true)) + '\n');
}
