using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Csm.Parsing.Binding;
using Csm.Parsing.Layouts;
using Csm.Parsing.PostTexts.Scanners;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing;

/// <summary>The text of a post or of a bio, and what is in it. Immutable.</summary>
/// <remarks>Strings and lists are made on first use. Two threads that both make one make the same, and a reference is written whole.</remarks>
public sealed class PostText
{
    private readonly SyntaxTree _tree;
    private readonly TokenRange _range;

    /// <summary>The feed that has the text; null if the text was parsed on its own.</summary>
    private readonly Feed? _feed;

    internal PostText(SyntaxTree tree, TokenRange range, Feed? feed)
    {
        _tree = tree;
        _range = range;
        _feed = feed;
    }

    /// <summary>
    /// The text as a string. In a feed, white space around each line and blank lines are left out, and the lines are joined by <c>\n</c>; a text that was parsed
    /// on its own is as it was given.
    /// </summary>
    public string Text => _feed is null ? _tree.ToString() : field ??= ComposedText.Of(_tree, _range);

    /// <summary>The tokens: text and entities, and what can come before and after the text (thread index, topic).</summary>
    public SyntaxTokenList Tokens => new(_tree, _range);

    /// <summary>All entities, in the order of the text.</summary>
    public ImmutableArray<TextEntity> Entities => field.IsDefault ? field = EntityFinder.Find(_tree, _range, isAsWritten: _feed is null) : field;

    /// <summary>The accounts that are mentioned, in the order of the text, with repetitions.</summary>
    public ImmutableArray<TextEntity> Mentions => field.IsDefault ? field = OfKind(TextEntityKind.Mention) : field;

    /// <summary>The lists that are mentioned, in the order of the text, with repetitions. Their owners are not in <see cref="Mentions"/>.</summary>
    public ImmutableArray<TextEntity> Lists => field.IsDefault ? field = OfKind(TextEntityKind.List) : field;

    /// <summary>The hashtags, in the order of the text, with repetitions.</summary>
    public ImmutableArray<TextEntity> Hashtags => field.IsDefault ? field = OfKind(TextEntityKind.Hashtag) : field;

    /// <summary>The cashtags, in the order of the text, with repetitions.</summary>
    public ImmutableArray<TextEntity> Cashtags => field.IsDefault ? field = OfKind(TextEntityKind.Cashtag) : field;

    /// <summary>The URLs, in the order of the text, with repetitions.</summary>
    public ImmutableArray<TextEntity> Urls => field.IsDefault ? field = OfKind(TextEntityKind.Url) : field;

    /// <summary>The emoji, including those before the topic, in the order of the text, with repetitions.</summary>
    public ImmutableArray<TextEntity> Emoji => field.IsDefault ? field = OfKind(TextEntityKind.Emoji) : field;

    /// <summary>
    /// The dates in the text, in French or English, in its order. A date is on one line, contains no entity, and has a number: neither <c>demain</c> nor
    /// <c>en août</c> is one.
    /// </summary>
    public ImmutableArray<TextDate> Dates => field.IsDefault ? field = DateFinder.Find(_tree, _range, _feed) : field;

    /// <summary>
    /// The handle that the text begins with, without its sign: the account that it replies to; null if it begins with none (twitter-text, validReply).
    /// </summary>
    public string? ReplyTo => field ??= FindReplyTo(Text.AsSpan().TrimStart());

    /// <summary>
    /// The length as the network counts it (twitter-text, configuration 3), in normalization form C: 23 for a URL, 2 for an emoji and for most characters that
    /// are neither Latin nor from another small alphabet, 1 for all others.
    /// </summary>
    /// <remarks>Without ICU, the platform normalizes nothing; a letter and its combining accent then count as 2.</remarks>
    public int WeightedLength => Length.Weighted;

    /// <summary>
    /// Whether the text can be posted by the rules of twitter-text: its <see cref="WeightedLength"/> is from 1 to 280, and it has no U+FEFF, U+FFFE or U+FFFF.
    /// </summary>
    public bool IsValid => Length.IsValid;

    private TextLength Length => field ??= TextLength.Measure(Text, LengthRules.Current);

    /// <summary>Parses the text of one post on its own. It can have any number of lines, and any text has a result.</summary>
    /// <param name="text">The text.</param>
    /// <example>
    /// <code>
    /// PostText text = PostText.Parse("@ann Réunion le 25 septembre 2025 🗓️ #justice");
    /// Console.WriteLine($"{text.ReplyTo}: {string.Join(", ", text.Entities)} on {text.Dates[0]}");
    /// </code>
    /// </example>
    public static PostText Parse(string text)
    {
        SyntaxTree tree = FeedParser.ParsePostText(SourceText.From(text));
        return new PostText(tree, tree.Root.Feeds[0].TokensOfPost(0).Text, feed: null);
    }

    /// <summary>Gets the text.</summary>
    public override string ToString() => Text;

    private static string? FindReplyTo(ReadOnlySpan<char> text)
        => text is ['@' or '＠', ..] && MentionScanner.TryScanHandle(text, 0, out TextSpan handle) && MentionScanner.MayEnd(text[handle.End..])
            ? text[1..handle.End].ToString()
            : null;

    // Most texts have entities of one kind or none; no list is then made.
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
