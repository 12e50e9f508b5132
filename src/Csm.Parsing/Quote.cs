using System.Collections.Immutable;
using Csm.Parsing.Binding;
using Csm.Parsing.Syntax;

namespace Csm.Parsing;

/// <summary>A post that another one quotes, as far as the page shows it. Immutable.</summary>
public sealed class Quote
{
    private readonly PostParts _parts;
    private readonly Feed _feed;

    internal Quote(Feed feed, PostTokens tokens, QuoteSyntax syntax)
    {
        _feed = feed;
        _parts = new PostParts(feed.Syntax.SyntaxTree, tokens, quoted: null);
        Syntax = syntax;
    }

    /// <summary>Who wrote the quoted post.</summary>
    public Author Author => field ??= new Author(_parts.AuthorName, _parts.AuthorHandle);

    /// <summary>When the quoted post was published; null if the page does not print it.</summary>
    public Published? Published => field ??= _parts.Published is { } text ? new Published(text, _feed) : null;

    /// <summary>The text of the quoted post and what is in it.</summary>
    public PostText Content => field ??= new PostText(_feed.Syntax.SyntaxTree, _parts.Text, _feed);

    /// <summary>The text as a string.</summary>
    public string Text => Content.Text;

    /// <summary>All entities, in the order of the text.</summary>
    public ImmutableArray<TextEntity> Entities => Content.Entities;

    /// <summary>Whether the page cuts the text: a button shows the rest, or the text ends with a cut link to the post itself.</summary>
    public bool IsTruncated => _parts.IsTruncated || (Text.EndsWith('…') && Author.Handle is { } handle && Text.Contains($"x.com/{handle}", StringComparison.OrdinalIgnoreCase));

    /// <summary>The syntax of the quoted post.</summary>
    public QuoteSyntax Syntax { get; }

    /// <summary>Gets the text.</summary>
    public override string ToString() => Text;
}
