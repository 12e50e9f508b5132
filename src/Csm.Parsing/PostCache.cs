using System.Collections.Immutable;

namespace Csm.Parsing;

/// <summary>What a post makes on first use and few ask for. It is apart, so that the many posts of which only the text and the counts are read stay small.</summary>
internal sealed class PostCache
{
    public Author? Author { get; set; }

    public Published? Published { get; set; }

    public string? RepostedBy { get; set; }

    public ImmutableArray<string> ReplyingTo { get; set; }

    public ImmutableArray<string> Media { get; set; }

    public Quote? Quote { get; set; }

    public string? Body { get; set; }

    public ImmutableArray<TextEntity> Markers { get; set; }

    public string? Topic { get; set; }

    public string? Headline { get; set; }
}
