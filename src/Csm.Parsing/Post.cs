using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Csm.Parsing.Grammar.Scanners;
using Csm.Parsing.Json;
using Csm.Parsing.Syntax;

namespace Csm.Parsing;

/// <summary>A post of a feed. Immutable.</summary>
/// <remarks>Strings and lists are made when first asked for; two threads that both do it make the same.</remarks>
[JsonConverter(typeof(PostJsonConverter))]
public sealed class Post
{
    internal Post(PostSyntax syntax, int index)
    {
        Syntax = syntax;
        Index = index;
    }

    /// <summary>The 0-based place in the feed; the newest post comes first.</summary>
    public int Index { get; }

    /// <summary>All that is written before the counts, empty for a post with media only.</summary>
    /// <remarks>Its lines without their outer white space and without blank ones, joined by <c>\n</c>.</remarks>
    public string Text => Content.Text;

    /// <summary>The text without what stands before it (thread index, markers, topic) and without a thread index at its end.</summary>
    public string Body => field ??= TextComposer.Compose(Syntax.SyntaxTree, BodyRange).TrimEnd();

    /// <summary>The place in a thread that the text gives, or null.</summary>
    public ThreadIndex? ThreadIndex
        => (Syntax.Prelude?.ThreadIndex ?? Syntax.Body?.ThreadIndex) is { } token
            ? new ThreadIndex(ThreadIndexScanner.Read(token.SyntaxTree!.Text.AsSpan(token.Span)))
            : null;

    /// <summary>The emoji before the topic and the body.</summary>
    public ImmutableArray<TextEntity> Markers => field.IsDefault ? field = [.. Entities.Take(Syntax.Prelude?.Markers.Count() ?? 0)] : field;

    /// <summary>The words in brackets before the body, without the brackets, or null.</summary>
    public string? Topic => field ??= FindTopic();

    /// <summary>All entities, in the order of the text.</summary>
    public ImmutableArray<TextEntity> Entities => Content.Entities;

    /// <summary>The accounts that are mentioned, in the order of the text, with repeats.</summary>
    public ImmutableArray<TextEntity> Mentions => Content.Mentions;

    /// <summary>The hashtags, in the order of the text, with repeats.</summary>
    public ImmutableArray<TextEntity> Hashtags => Content.Hashtags;

    /// <summary>The cashtags, in the order of the text, with repeats.</summary>
    public ImmutableArray<TextEntity> Cashtags => Content.Cashtags;

    /// <summary>The URLs, in the order of the text, with repeats.</summary>
    public ImmutableArray<TextEntity> Urls => Content.Urls;

    /// <summary>The emoji, markers included, in the order of the text, with repeats.</summary>
    public ImmutableArray<TextEntity> Emoji => Content.Emoji;

    /// <summary>The replies, reposts and likes.</summary>
    public Engagement Engagement => new(Syntax.Engagement);

    /// <summary>The thread that the post is a part of; null where its text gives no place in one.</summary>
    public PostThread? Thread { get; internal set; }

    /// <summary>What is written; its <see cref="SyntaxNode.ToString"/> is the exact source.</summary>
    public PostSyntax Syntax { get; }

    private PostText Content => field ??= new PostText(Syntax.SyntaxTree, Syntax.TextRange);

    private TokenRange BodyRange => Syntax.Body switch
    {
        null => default,
        { ThreadIndex: null, Range: var all } => all,
        { Range: var all } => all with { End = all.End - 1 },
    };

    /// <summary>The text.</summary>
    public override string ToString() => Text;

    private string? FindTopic()
        => Syntax.Prelude is { OpenBracket: { } open, CloseBracket: { } close }
            ? Syntax.SyntaxTree.Text.AsSpan()[open.Span.End..close.Span.Start].Trim().ToString()
            : null;
}
