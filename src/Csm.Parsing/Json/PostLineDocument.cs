using System.Text.Json.Serialization;

namespace Csm.Parsing.Json;

/// <summary>A post as a line of NDJSON: where it is from, then the post.</summary>
internal sealed record PostLineDocument : PostDocument
{
    private PostLineDocument(PostDocument post, string? handle, string? sha256)
        : base(post)
    {
        Handle = handle;
        Sha256 = sha256;
    }

    [JsonPropertyOrder(-2)]
    public string? Handle { get; }

    [JsonPropertyOrder(-1)]
    public string? Sha256 { get; }

    public static IEnumerable<PostLineDocument> AllOf(Feed feed)
    {
        string? handle = feed.Profile?.Handle;
        string? sha256 = SourceDocument.ChecksumOf(feed.Syntax.SyntaxTree.Text);
        return feed.Posts.Select(post => new PostLineDocument(PostDocument.Of(post), handle, sha256));
    }
}
