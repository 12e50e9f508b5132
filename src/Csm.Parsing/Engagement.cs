using System.Text.Json.Serialization;
using Csm.Parsing.Json;
using Csm.Parsing.Languages;
using Csm.Parsing.Syntax;

namespace Csm.Parsing;

/// <summary>The counts of a post. A count is null if the page does not print it, or if the text ends before it. Immutable.</summary>
[JsonConverter(typeof(EngagementJsonConverter))]
public sealed class Engagement : IEquatable<Engagement>
{
    private Engagement(SyntaxTree tree, PostTokens post, LanguageSet languages)
    {
        for (int index = post.Counts.First; index < post.Counts.End; index++)
        {
            var token = new SyntaxToken(tree, index);
            switch (token.Kind)
            {
                case SyntaxKind.RepliesToken:
                    Replies = ApproximateCount.Of(token, languages);
                    break;
                case SyntaxKind.RepostsToken:
                    Reposts = ApproximateCount.Of(token, languages);
                    break;
                case SyntaxKind.LikesToken:
                    Likes = ApproximateCount.Of(token, languages);
                    break;
            }
        }
    }

    /// <summary>The number of replies.</summary>
    public ApproximateCount? Replies { get; }

    /// <summary>The number of reposts.</summary>
    public ApproximateCount? Reposts { get; }

    /// <summary>The number of likes.</summary>
    public ApproximateCount? Likes { get; }

    /// <inheritdoc/>
    public bool Equals(Engagement? other) => other is not null && Replies == other.Replies && Reposts == other.Reposts && Likes == other.Likes;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Engagement);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Replies, Reposts, Likes);

    /// <summary>Formats the counts as <c>135 replies, 372 reposts, 747 likes</c>, with <c>?</c> for a count that is null.</summary>
    public override string ToString() => $"{Replies?.Text ?? "?"} replies, {Reposts?.Text ?? "?"} reposts, {Likes?.Text ?? "?"} likes";

    /// <summary>Reads the counts of a post, preferably in one of some languages.</summary>
    internal static Engagement Of(SyntaxTree tree, PostTokens post, LanguageSet languages) => new(tree, post, languages);
}
