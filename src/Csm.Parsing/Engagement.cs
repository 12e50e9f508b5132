using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Csm.Parsing.Json;
using Csm.Parsing.Languages;
using Csm.Parsing.Syntax;

namespace Csm.Parsing;

/// <summary>The counts of a post. A count is null if the page does not print it, or if the text ends before it. Immutable.</summary>
/// <remarks>
/// A page of X leaves out zeros, and does not say which counts are left. A count that could be one of several has bounds and no value; one that must have been
/// left out is zero. Neither has a <see cref="ApproximateCount.Text"/>.
/// </remarks>
[JsonConverter(typeof(EngagementJsonConverter))]
public sealed class Engagement : IEquatable<Engagement>
{
    private Engagement(SyntaxTree tree, TokenRange counts, LanguageSet languages)
    {
        var printed = ImmutableArray.CreateBuilder<string>();
        var unassigned = new List<ApproximateCount>();
        bool hasStamp = false;
        for (int index = counts.First; index < counts.End; index++)
        {
            var token = new SyntaxToken(tree, index);
            if (!tree.RawTokens[index].IsCount)
            {
                hasStamp |= token.Kind == SyntaxKind.PublishedToken;
                continue;
            }

            ApproximateCount? count = ApproximateCount.Of(token, languages);
            switch (token.Kind)
            {
                case SyntaxKind.RepliesToken:
                    Replies = count;
                    break;
                case SyntaxKind.RepostsToken:
                    Reposts = count;
                    break;
                case SyntaxKind.LikesToken:
                    Likes = count;
                    break;
                case SyntaxKind.ViewsToken:
                    Views = count;
                    break;
                case SyntaxKind.QuotesToken:
                    Quotes = count;
                    break;
                case SyntaxKind.BookmarksToken:
                    Bookmarks = count;
                    break;
                default:
                    unassigned.Add(count!.Value);
                    break;
            }

            if (count is { } known && !(hasStamp && token.Kind == SyntaxKind.ViewsToken))
            {
                printed.Add(known.Text);
            }
        }

        Printed = printed.DrainToImmutable();
        if (unassigned.Count > 0 || (Views is not null && Replies is null && !hasStamp))
        {
            int columns = hasStamp ? 4 : 3;
            bool mayBeText = unassigned.Count > columns || (unassigned.Count == columns && Views is not null);
            Replies = Bound(unassigned, 0, columns, mayBeText);
            Reposts = Bound(unassigned, 1, columns, mayBeText);
            Likes = Bound(unassigned, 2, columns, mayBeText);
            Bookmarks = hasStamp ? Bound(unassigned, 3, columns, mayBeText) : null;
        }
    }

    /// <summary>The number of replies.</summary>
    public ApproximateCount? Replies { get; }

    /// <summary>The number of reposts.</summary>
    public ApproximateCount? Reposts { get; }

    /// <summary>The number of likes.</summary>
    public ApproximateCount? Likes { get; }

    /// <summary>The number of views.</summary>
    public ApproximateCount? Views { get; }

    /// <summary>The number of posts that quote the post.</summary>
    public ApproximateCount? Quotes { get; }

    /// <summary>The number of bookmarks.</summary>
    public ApproximateCount? Bookmarks { get; }

    /// <summary>The counts as written, in the order of the page, without the views that are beside the date of an opened post.</summary>
    public ImmutableArray<string> Printed { get; }

    /// <inheritdoc/>
    public bool Equals(Engagement? other)
        => other is not null && Replies == other.Replies && Reposts == other.Reposts && Likes == other.Likes && Views == other.Views && Quotes == other.Quotes && Bookmarks == other.Bookmarks;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Engagement);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Replies, Reposts, Likes, Views, Quotes, Bookmarks);

    /// <summary>Formats the counts as <c>135 replies, 372 reposts, 747 likes</c>, with <c>?</c> for a count that is null, then any other counts.</summary>
    public override string ToString()
        => $"{TextOf(Replies)} replies, {TextOf(Reposts)} reposts, {TextOf(Likes)} likes"
            + (Views is null ? "" : $", {Views} views") + (Quotes is null ? "" : $", {Quotes} quotes") + (Bookmarks is null ? "" : $", {Bookmarks} bookmarks");

    /// <summary>Reads the counts of a post, preferably in one of some languages.</summary>
    internal static Engagement Of(SyntaxTree tree, TokenRange counts, LanguageSet languages) => new(tree, counts, languages);

    private static string TextOf(ApproximateCount? count) => count?.ToString() ?? "?";

    /// <summary>
    /// Bounds the count of a column from counts that are in the order of the columns, with zeros left out: it is one of those that leave room for the others on
    /// both sides, or zero. If they are enough for all columns and still not certain, the first ones may be numbers of the text; then it can be any.
    /// </summary>
    private static ApproximateCount Bound(List<ApproximateCount> counts, int column, int columns, bool mayBeText)
    {
        long? maximum = 0;
        for (int index = 0; index < counts.Count; index++)
        {
            if (mayBeText || (index <= column && counts.Count - 1 - index <= columns - 1 - column))
            {
                maximum = counts[index].Maximum is { } known && maximum is { } so ? Math.Max(so, known) : null;
            }
        }

        return ApproximateCount.Between(0, maximum);
    }
}
