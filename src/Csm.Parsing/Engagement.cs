using System.Text.Json.Serialization;
using Csm.Parsing.Json;
using Csm.Parsing.Languages;
using Csm.Parsing.Syntax;

namespace Csm.Parsing;

/// <summary>The three counts of a post; one is null where the dump ends before it. <c>default</c> has none.</summary>
[JsonConverter(typeof(EngagementJsonConverter))]
public readonly struct Engagement : IEquatable<Engagement>
{
    internal Engagement(SyntaxTree tree, TokenRange counts, LanguageSet languages)
    {
        Replies = ApproximateCount.Of(new SyntaxToken(tree, counts.First), languages);
        Reposts = ApproximateCount.Of(new SyntaxToken(tree, counts.First + 1), languages);
        Likes = ApproximateCount.Of(new SyntaxToken(tree, counts.First + 2), languages);
    }

    /// <summary>How many replies the post has.</summary>
    public ApproximateCount? Replies { get; }

    /// <summary>How often the post was reposted.</summary>
    public ApproximateCount? Reposts { get; }

    /// <summary>How many likes the post has.</summary>
    public ApproximateCount? Likes { get; }

    /// <inheritdoc/>
    public bool Equals(Engagement other) => Replies == other.Replies && Reposts == other.Reposts && Likes == other.Likes;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Engagement other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Replies, Reposts, Likes);

    /// <summary>The counts in words: <c>135 replies, 372 reposts, 747 likes</c>.</summary>
    public override string ToString() => $"{Replies?.Text ?? "?"} replies, {Reposts?.Text ?? "?"} reposts, {Likes?.Text ?? "?"} likes";

    /// <summary>Whether two posts have the same counts.</summary>
    public static bool operator ==(Engagement left, Engagement right) => left.Equals(right);

    /// <summary>Whether two posts have different counts.</summary>
    public static bool operator !=(Engagement left, Engagement right) => !left.Equals(right);
}
