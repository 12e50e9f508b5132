using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing;

/// <summary>A mention, list, hashtag, cashtag, URL or emoji in a text; <c>default</c> is none of them.</summary>
/// <remarks>
/// Two entities are equal where kind and value are, wherever they stand, so that they can be counted and grouped. Mentions, lists, hashtags and
/// cashtags compare without case on NFC; without ICU no text is normalized, and then only the case is ignored.
/// </remarks>
public readonly struct TextEntity : IEquatable<TextEntity>
{
    // Not a SyntaxToken, which would make it half as large again.
    private readonly SyntaxTree? _tree;
    private readonly int _token;
    private readonly int _startInText;

    internal TextEntity(SyntaxTree tree, int token, int startInText)
    {
        _tree = tree;
        _token = token;
        _startInText = startInText;
    }

    /// <summary>What the entity is.</summary>
    public TextEntityKind Kind => KindOf(Token.Kind);

    /// <summary>Where it stands in the source, in UTF-16 units.</summary>
    public TextSpan Span => new(Token.Start, Token.Length);

    /// <summary>Where it stands in the text of the post or bio, in UTF-16 units.</summary>
    public TextSpan SpanInText => new(_startInText, Token.Length);

    /// <summary>The entity as it is written, with its sign: <c>#magistrats</c>.</summary>
    public string Text => Characters.ToString();

    /// <summary>The entity without its sign: <c>magistrats</c>, <c>owner/name</c>; of a URL and an emoji, which have no sign, all of it.</summary>
    public string Value => (HasSign ? Characters[1..] : Characters).ToString();

    private RawToken Token => _tree is null ? default : _tree.RawTokens[_token];

    private ReadOnlySpan<char> Characters => _tree is null ? [] : Token.In(_tree.Text.AsSpan());

    private bool HasSign => Kind is not (TextEntityKind.Url or TextEntityKind.Emoji or TextEntityKind.None);

    private bool IgnoresCase => Kind is not (TextEntityKind.Url or TextEntityKind.Emoji);

    /// <inheritdoc/>
    public bool Equals(TextEntity other) => Kind == other.Kind && (IgnoresCase
        ? string.Equals(CanonicalComposition.Normalize(Value), CanonicalComposition.Normalize(other.Value), StringComparison.OrdinalIgnoreCase)
        : Value == other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TextEntity other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
        => HashCode.Combine(Kind, IgnoresCase ? StringComparer.OrdinalIgnoreCase.GetHashCode(CanonicalComposition.Normalize(Value)) : Value.GetHashCode(StringComparison.Ordinal));

    /// <summary>The entity as it is written.</summary>
    public override string ToString() => Text;

    /// <summary>Whether two entities have the same kind and value.</summary>
    public static bool operator ==(TextEntity left, TextEntity right) => left.Equals(right);

    /// <summary>Whether two entities differ in kind or value.</summary>
    public static bool operator !=(TextEntity left, TextEntity right) => !left.Equals(right);

    internal static TextEntityKind KindOf(SyntaxKind kind) => kind switch
    {
        SyntaxKind.MentionToken => TextEntityKind.Mention,
        SyntaxKind.ListToken => TextEntityKind.List,
        SyntaxKind.HashtagToken => TextEntityKind.Hashtag,
        SyntaxKind.CashtagToken => TextEntityKind.Cashtag,
        SyntaxKind.UrlToken => TextEntityKind.Url,
        SyntaxKind.EmojiToken => TextEntityKind.Emoji,
        _ => TextEntityKind.None,
    };
}
