namespace Csm.Parsing.Cli.Output;

/// <summary>Writes the feeds of one input after another.</summary>
internal abstract class FeedOutput
{
    public abstract void Write(IReadOnlyList<Feed> feeds);
}
