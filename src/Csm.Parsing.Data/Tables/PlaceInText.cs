using System.Collections.Immutable;
using Csm.Parsing.Text;

namespace Csm.Parsing.Data.Tables;

/// <summary>Where something stands that a text holds.</summary>
/// <param name="Post">The post whose text it is; null for the bio.</param>
/// <param name="Index">The 0-based place among its like in the text.</param>
/// <param name="Span">The range in the source, in UTF-16 units.</param>
/// <param name="SpanInText">The range in the text, in UTF-16 units.</param>
/// <param name="CodePoints">The range in the text, in code points.</param>
internal sealed record PlaceInText(Post? Post, int Index, TextSpan Span, TextSpan SpanInText, TextSpan CodePoints)
{
    public string Context => Post is null ? "bio" : "post";

    /// <summary>Makes a row of each item of a feed's texts: those of the bio, then those of the posts.</summary>
    public static IEnumerable<TRecord> ReadAll<TItem, TRecord>(
        Feed feed,
        Func<PostText, ImmutableArray<TItem>> itemsOfBio,
        Func<Post, ImmutableArray<TItem>> itemsOfPost,
        Func<TItem, (TextSpan InSource, TextSpan InText)> spansOf,
        Func<TItem, PlaceInText, TRecord> create)
    {
        IEnumerable<TRecord> ofBio = feed.Profile?.Bio is { } bio ? Read(null, bio.Text, itemsOfBio(bio), spansOf, create) : [];
        return ofBio.Concat(feed.Posts.SelectMany(post => Read(post, post.Text, itemsOfPost(post), spansOf, create)));
    }

    private static IEnumerable<TRecord> Read<TItem, TRecord>(
        Post? post, string text, ImmutableArray<TItem> items, Func<TItem, (TextSpan InSource, TextSpan InText)> spansOf, Func<TItem, PlaceInText, TRecord> create)
    {
        var codePoints = new CodePointCounter(text);
        return items.Select((item, index) =>
        {
            (TextSpan inSource, TextSpan inText) = spansOf(item);
            return create(item, new PlaceInText(post, index, inSource, inText, codePoints.Convert(inText)));
        });
    }
}
