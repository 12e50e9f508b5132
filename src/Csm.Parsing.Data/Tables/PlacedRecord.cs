using System.Collections.Immutable;
using Csm.Parsing.Text;
using Column = Csm.Parsing.Data.Tables.Column<Csm.Parsing.Data.Tables.PlacedRecord>;

namespace Csm.Parsing.Data.Tables;

/// <summary>A row of something that the text of a post or bio contains.</summary>
/// <param name="origin">The feed.</param>
/// <param name="post">The post; null for the bio.</param>
/// <param name="index">The 0-based position among those of its kind in the text.</param>
internal abstract class PlacedRecord(FeedOrigin origin, Post? post, int index) : FeedRecord(origin)
{
    /// <summary>The range in the source, in UTF-16 units.</summary>
    public abstract TextSpan Span { get; }

    /// <summary>The range in the text, in UTF-16 units.</summary>
    public abstract TextSpan SpanInText { get; }

    /// <summary>The start and the end in the text, in code points.</summary>
    public abstract IReadOnlyList<int> Indices { get; }

    /// <summary>Gets the columns that identify the text.</summary>
    /// <param name="noun">What it is.</param>
    /// <param name="plural">The plural of the noun.</param>
    public static ImmutableArray<TableColumn> ContextColumns(string noun, string plural) =>
    [
        Column.Text("context", record => record.Post is null ? "bio" : "post", $"Where the {noun} is: `bio` or `post`."),
        Column.NumberOrNull("post_index", null, record => record.Post?.Index, $"The row of `posts` that the {noun} is in; null for the bio."),
        Column.Number($"{noun}_index", null, record => record.Index, $"The 0-based position among the {plural} of that text."),
    ];

    /// <summary>Gets the columns for the position in the source and in the text.</summary>
    /// <param name="noun">What it is.</param>
    public static ImmutableArray<TableColumn> PlaceColumns(string noun) =>
    [
        Column.Number("utf16_start", "UTF-16 units", record => record.Span.Start, $"The 0-based position in the source where the {noun} begins."),
        Column.Number("utf16_length", "UTF-16 units", record => record.Span.Length, $"How long the {noun} is."),
        Column.Number("text_utf16_start", "UTF-16 units", record => record.SpanInText.Start, $"The 0-based position in the text of the post or bio where the {noun} begins, for languages that index UTF-16 (C#, Java, JavaScript)."),
        Column.Number("code_point_start", "code points", record => record.Indices[0], "The same for languages that index code points (Python, R)."),
        Column.Number("code_point_end", "code points", record => record.Indices[1], $"The position after the {noun}, in code points: in Python `text[code_point_start:code_point_end]` is the {noun}."),
    ];

    /// <summary>Creates a record for each item in the texts of a feed: first those of the bio, then those of the posts.</summary>
    public static IEnumerable<TableRecord> AllOf<TItem>(
        Feed feed, Func<PostText, ImmutableArray<TItem>> ofBio, Func<Post, ImmutableArray<TItem>> ofPost, Func<Post?, int, TItem, CodePointMap, PlacedRecord> create)
    {
        IEnumerable<PlacedRecord> inBio = feed.Profile?.Bio is { } bio ? Read(null, bio.Text, ofBio(bio)) : [];
        return inBio.Concat(feed.Posts.SelectMany(post => Read(post, post.Text, ofPost(post))));

        IEnumerable<PlacedRecord> Read(Post? post, string text, ImmutableArray<TItem> items)
        {
            var places = new CodePointMap(text);
            return items.Select((item, index) => create(post, index, item, places));
        }
    }

    private Post? Post => post;

    private int Index => index;
}
