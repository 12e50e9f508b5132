using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Csm.Parsing.Binding;
using Csm.Parsing.Layouts;
using Csm.Parsing.PostTexts.Scanners;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing;

/// <summary>A text of a feed, the one of a post or of a bio, and what is in it. Immutable.</summary>
/// <remarks>Strings and lists are made when first asked for. Two threads may both make one; they make the same, and a reference is written whole.</remarks>
public sealed class PostText
{
    private readonly SyntaxTree _tree;
    private readonly TokenRange _range;

    /// <summary>The feed that the text is of; null where the text was parsed alone.</summary>
    private readonly Feed? _feed;

    internal PostText(SyntaxTree tree, TokenRange range, Feed? feed)
    {
        _tree = tree;
        _range = range;
        _feed = feed;
    }

    /// <summary>The text. That of a dump has its lines without outer white space and without blank ones, joined by <c>\n</c>; one that was parsed alone is as it was given.</summary>
    public string Text => _feed is null ? _tree.ToString() : field ??= ComposedText.Of(_tree, _range);

    /// <summary>The tokens: text and entities, and what can stand before and after the text (thread index, topic).</summary>
    public SyntaxTokenList Tokens => new(_tree, _range);

    /// <summary>All entities, in the order of the text.</summary>
    public ImmutableArray<TextEntity> Entities => field.IsDefault ? field = EntityFinder.Find(_tree, _range, isAsWritten: _feed is null) : field;

    /// <summary>The accounts that are mentioned, in the order of the text, with repeats.</summary>
    public ImmutableArray<TextEntity> Mentions => field.IsDefault ? field = OfKind(TextEntityKind.Mention) : field;

    /// <summary>The lists that are mentioned, in the order of the text, with repeats; their owners are not among <see cref="Mentions"/>.</summary>
    public ImmutableArray<TextEntity> Lists => field.IsDefault ? field = OfKind(TextEntityKind.List) : field;

    /// <summary>The hashtags, in the order of the text, with repeats.</summary>
    public ImmutableArray<TextEntity> Hashtags => field.IsDefault ? field = OfKind(TextEntityKind.Hashtag) : field;

    /// <summary>The cashtags, in the order of the text, with repeats.</summary>
    public ImmutableArray<TextEntity> Cashtags => field.IsDefault ? field = OfKind(TextEntityKind.Cashtag) : field;

    /// <summary>The URLs, in the order of the text, with repeats.</summary>
    public ImmutableArray<TextEntity> Urls => field.IsDefault ? field = OfKind(TextEntityKind.Url) : field;

    /// <summary>The emoji, those of the prelude too, in the order of the text, with repeats.</summary>
    public ImmutableArray<TextEntity> Emoji => field.IsDefault ? field = OfKind(TextEntityKind.Emoji) : field;

    /// <summary>
    /// The dates that the text says in French or English, in the order of the text. Each stands between entities, on one line, and has a number: neither
    /// <c>demain</c> nor <c>en août</c> is one.
    /// </summary>
    public ImmutableArray<TextDate> Dates => field.IsDefault ? field = DateFinder.Find(_tree, _range, _feed) : field;

    /// <summary>The handle that the text begins with, without its sign: whom it answers; or null (twitter-text, validReply).</summary>
    public string? ReplyTo => field ??= FindReplyTo(Text.AsSpan().TrimStart());

    /// <summary>The length as the network counts it (twitter-text, configuration 3): in normalization form C, 23 for a URL, 2 for an emoji and for most characters
    /// that are neither Latin nor from another small alphabet, 1 for all others.</summary>
    /// <remarks>Without ICU no text is normalized; then a letter and its combining accent count as 2.</remarks>
    public int WeightedLength => Length.Weighted;

    /// <summary>Whether the text is valid by the rules of twitter-text: 1 to 280 long by <see cref="WeightedLength"/>, and without U+FEFF, U+FFFE and U+FFFF.</summary>
    public bool IsValid => Length.IsValid;

    private TextLength Length => field ??= TextLength.Measure(Text, LengthRules.Current);

    /// <summary>Parses the text of one post, of any number of lines; every text has a result.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static PostText Parse(string text)
    {
        SyntaxTree tree = FeedParser.ParsePostText(SourceText.From(text));
        return new PostText(tree, tree.Root.Feeds[0].TokensOfPosts[0].Text, feed: null);
    }

    /// <summary>The text.</summary>
    public override string ToString() => Text;

    private static string? FindReplyTo(ReadOnlySpan<char> text)
    {
        return text is ['@' or '＠', ..] && MentionScanner.TryScanHandle(text, 0, out TextSpan handle) && MentionScanner.MayEnd(text[handle.End..])
            ? text[1..handle.End].ToString()
            : null;
    }

    // Most texts have entities of one kind or none, and then no list is made.
    private ImmutableArray<TextEntity> OfKind(TextEntityKind kind)
    {
        int count = 0;
        foreach (TextEntity entity in Entities)
        {
            count += entity.Kind == kind ? 1 : 0;
        }

        return count == 0 ? [] : count == Entities.Length ? Entities : Select(kind, new TextEntity[count]);
    }

    private ImmutableArray<TextEntity> Select(TextEntityKind kind, TextEntity[] selected)
    {
        int count = 0;
        foreach (TextEntity entity in Entities)
        {
            if (entity.Kind == kind)
            {
                selected[count++] = entity;
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(selected);
    }
}
