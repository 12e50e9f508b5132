namespace Csm.Parsing.Cli.Output;

/// <summary>What the fields of a row are read from.</summary>
internal sealed record CsvRow(string? Handle, string Sha256, Post Post)
{
    /// <summary>The counts, which are read from the dump anew each time that a post is asked for them.</summary>
    public Engagement Engagement { get; } = Post.Engagement;

    public static IEnumerable<CsvRow> AllOf(Feed feed)
    {
        string? handle = feed.Profile?.Handle;
        string sha256 = Convert.ToHexStringLower(feed.Syntax.SyntaxTree.Text.Checksum.AsSpan());
        return feed.Posts.Select(post => new CsvRow(handle, sha256, post));
    }
}
