using System.Collections.Immutable;
using Csm.Parsing.Syntax;

namespace Csm.Parsing;

/// <summary>A text of a feed, the one of a post or of a bio, and what is in it. Immutable.</summary>
/// <remarks>Strings and lists are made when first asked for. Two threads may both make one; they make the same, and a reference is written whole.</remarks>
public sealed class PostText
{
    private readonly SyntaxTree _tree;
    private readonly TokenRange _range;

    internal PostText(SyntaxTree tree, TokenRange range)
    {
        _tree = tree;
        _range = range;
    }

    /// <summary>The lines without their outer white space and without blank ones, joined by <c>\n</c>.</summary>
    public string Text => field ??= TextComposer.Compose(_tree, _range);

    /// <summary>All entities, in the order of the text.</summary>
    public ImmutableArray<TextEntity> Entities => field.IsDefault ? field = TextComposer.FindEntities(_tree, _range) : field;

    /// <summary>The accounts that are mentioned, in the order of the text, with repeats.</summary>
    public ImmutableArray<TextEntity> Mentions => field.IsDefault ? field = OfKind(TextEntityKind.Mention) : field;

    /// <summary>The hashtags, in the order of the text, with repeats.</summary>
    public ImmutableArray<TextEntity> Hashtags => field.IsDefault ? field = OfKind(TextEntityKind.Hashtag) : field;

    /// <summary>The cashtags, in the order of the text, with repeats.</summary>
    public ImmutableArray<TextEntity> Cashtags => field.IsDefault ? field = OfKind(TextEntityKind.Cashtag) : field;

    /// <summary>The URLs, in the order of the text, with repeats.</summary>
    public ImmutableArray<TextEntity> Urls => field.IsDefault ? field = OfKind(TextEntityKind.Url) : field;

    /// <summary>The emoji, those of the prelude too, in the order of the text, with repeats.</summary>
    public ImmutableArray<TextEntity> Emoji => field.IsDefault ? field = OfKind(TextEntityKind.Emoji) : field;

    /// <summary>The text.</summary>
    public override string ToString() => Text;

    private ImmutableArray<TextEntity> OfKind(TextEntityKind kind) => [.. Entities.Where(entity => entity.Kind == kind)];
}
