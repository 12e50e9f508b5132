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

    public static PostLineDocument Of(Feed feed, Post post)
        => new(PostDocument.Of(post), feed.Profile?.Handle, SourceDocument.ChecksumOf(feed.Syntax.SyntaxTree.Text));
}
