using System.Text;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing;

/// <summary>A mention, list, hashtag, cashtag, URL or emoji in a text. <c>default</c> is none of them.</summary>
/// <remarks>
/// Two entities are equal if their <see cref="Kind"/> and <see cref="NormalizedValue"/> are, wherever they are, so that they can be counted and grouped.
/// They are ordered by kind, then by normalized value in ordinal order.
/// </remarks>
public readonly struct TextEntity : IEquatable<TextEntity>, IComparable<TextEntity>
{
    // Not a SyntaxToken, which would make the struct half as large again.
    private readonly SyntaxTree? _tree;
    private readonly int _token;
    private readonly int _startInText;

    internal TextEntity(SyntaxTree tree, int token, int startInText)
    {
        _tree = tree;
        _token = token;
        _startInText = startInText;
    }

    /// <summary>The kind of the entity.</summary>
    public TextEntityKind Kind => KindOf(Token.Kind);

    /// <summary>The range in the source, in UTF-16 units.</summary>
    public TextSpan Span => new(Token.Start, Token.Length);

    /// <summary>The range in the text of the post or bio, in UTF-16 units.</summary>
    public TextSpan SpanInText => new(_startInText, Token.Kind == SyntaxKind.SplitUrlToken ? ValueCharacters.Length : Token.Length);

    /// <summary>The entity as it is written, with its sign: <c>#magistrats</c>.</summary>
    public string Text => Characters.ToString();

    /// <summary>The entity without its sign: <c>magistrats</c>, <c>owner/name</c>. A URL and an emoji have no sign.</summary>
    public string Value => ValueCharacters.ToString();

    /// <summary>
    /// The value in a form that is the same for all spellings of the same entity: in Unicode normalization form C and in lower case, where <c>ς</c> and
    /// <c>σ</c> are one letter, by Unicode 17.0 on every machine. The value of a URL and of an emoji is kept as it is written.
    /// </summary>
    public string NormalizedValue => HasSign ? UnicodeNormalization.ToFormC(LetterCase.ToLower(UnicodeNormalization.ToFormC(Value))) : Value;

    private RawToken Token => _tree is null ? default : _tree.RawTokens[_token];

    private ReadOnlySpan<char> Characters => _tree is null ? [] : ComposedText.TextOf(_tree, _token);

    private ReadOnlySpan<char> ValueCharacters => HasSign ? Characters[1..] : Characters;

    /// <summary>Whether the entity is a name with a sign before it; names are the same in any case.</summary>
    private bool HasSign => Kind is not (TextEntityKind.Url or TextEntityKind.Emoji or TextEntityKind.None);

    /// <inheritdoc/>
    public int CompareTo(TextEntity other)
        => Kind.CompareTo(other.Kind) is not 0 and var byKind ? byKind : string.CompareOrdinal(NormalizedValue, other.NormalizedValue);

    /// <inheritdoc/>
    public bool Equals(TextEntity other)
    {
        if (Kind != other.Kind)
        {
            return false;
        }

        // Most names are ASCII, and then no string is made.
        return !HasSign ? ValueCharacters.SequenceEqual(other.ValueCharacters)
            : Ascii.IsValid(ValueCharacters) && Ascii.IsValid(other.ValueCharacters) ? Ascii.EqualsIgnoreCase(ValueCharacters, other.ValueCharacters)
            : NormalizedValue == other.NormalizedValue;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TextEntity other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
        => HashCode.Combine(Kind, !HasSign ? string.GetHashCode(ValueCharacters)
            : Ascii.IsValid(ValueCharacters) ? string.GetHashCode(ValueCharacters, StringComparison.OrdinalIgnoreCase)
            : NormalizedValue.GetHashCode(StringComparison.OrdinalIgnoreCase));

    /// <summary>Gets the entity as it is written.</summary>
    public override string ToString() => Text;

    /// <summary>Determines whether two entities have the same kind and normalized value.</summary>
    public static bool operator ==(TextEntity left, TextEntity right) => left.Equals(right);

    /// <summary>Determines whether two entities differ in kind or normalized value.</summary>
    public static bool operator !=(TextEntity left, TextEntity right) => !left.Equals(right);

    /// <summary>Determines whether an entity comes before another one.</summary>
    public static bool operator <(TextEntity left, TextEntity right) => left.CompareTo(right) < 0;

    /// <summary>Determines whether an entity comes after another one.</summary>
    public static bool operator >(TextEntity left, TextEntity right) => left.CompareTo(right) > 0;

    /// <summary>Determines whether an entity comes before another one or is equal to it.</summary>
    public static bool operator <=(TextEntity left, TextEntity right) => left.CompareTo(right) <= 0;

    /// <summary>Determines whether an entity comes after another one or is equal to it.</summary>
    public static bool operator >=(TextEntity left, TextEntity right) => left.CompareTo(right) >= 0;

    internal static TextEntityKind KindOf(SyntaxKind kind) => kind switch
    {
        SyntaxKind.MentionToken => TextEntityKind.Mention,
        SyntaxKind.ListToken => TextEntityKind.List,
        SyntaxKind.HashtagToken => TextEntityKind.Hashtag,
        SyntaxKind.CashtagToken => TextEntityKind.Cashtag,
        SyntaxKind.UrlToken or SyntaxKind.SplitUrlToken => TextEntityKind.Url,
        SyntaxKind.EmojiToken => TextEntityKind.Emoji,
        _ => TextEntityKind.None,
    };
}
