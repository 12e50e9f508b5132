namespace Csm.Parsing.Benchmarks.Peers;

/// <summary>The sets of characters that all peers share, so that they differ only in method.</summary>
internal static class PeerCharacters
{
    /// <summary>The variation selector that makes the character before it an emoji.</summary>
    public const char Selector = '\uFE0F';

    /// <summary>The joiner that combines several emoji into one.</summary>
    public const char Joiner = '\u200D';

    /// <summary>The last character of a keycap.</summary>
    public const char Keycap = '\u20E3';

    /// <summary>The signs before mentions, hashtags and cashtags.</summary>
    public const string Signs = "@＠#＃$";

    /// <summary>The punctuation that a URL may contain after its domain, but not at its end.</summary>
    public const string UrlPunctuation = "!*';:,.$%[]~@|?";

    /// <summary>The signs that a URL may contain after its domain besides letters and digits, even at its end.</summary>
    public const string UrlSigns = "/-_=&+#";

    /// <summary>The symbols that are an emoji only with a selector.</summary>
    public const string PlainSymbols = "©®™";

    private const char FirstSymbol = '\u203C';

    public static bool IsInLine(char character) => character != '\n';

    public static bool IsInCount(char character) => char.IsAsciiDigit(character) || character is '.' or ',' or 'K' or 'M' or 'B';

    public static bool IsInWord(char character) => char.IsLetterOrDigit(character) || character == '_';

    /// <summary>Whether a label of a domain can contain a character.</summary>
    public static bool IsInLabel(char character) => char.IsLetterOrDigit(character) || character == '-';

    public static bool IsInListName(char character) => char.IsAsciiLetterOrDigit(character) || character is '_' or '-';

    public static bool IsInUrl(char character) => char.IsLetterOrDigit(character) || UrlSigns.Contains(character, StringComparison.Ordinal);

    public static bool IsSign(char character) => character is '@' or '#' or '$' or '＠' or '＃';

    /// <summary>Whether an entity can begin after a text.</summary>
    public static bool MayFollow(ReadOnlySpan<char> before)
        => before is not [.., var last] || !(IsInWord(last) || IsSign(last) || last is '/' or '.' or '-');

    /// <summary>Gets the length of the protocol at the end of a text; 0 if there is none.</summary>
    public static int ProtocolLength(ReadOnlySpan<char> before)
        => before.EndsWith("https", StringComparison.OrdinalIgnoreCase) ? "https".Length
            : before.EndsWith("http", StringComparison.OrdinalIgnoreCase) ? "http".Length : 0;

    /// <summary>Gets the length of the label of a domain at the end of a text.</summary>
    public static int LabelLength(ReadOnlySpan<char> before)
    {
        int start = before.Length;
        while (start > 0 && IsInLabel(before[start - 1]))
        {
            start--;
        }

        return before.Length - start;
    }

    /// <summary>Gets the length of what may precede the last character of a keycap, at the end of a text.</summary>
    public static int KeycapLength(ReadOnlySpan<char> before) => before switch
    {
        [.., var sign, Selector] when IsInKeycap(sign) => 2,
        [.., var sign] when IsInKeycap(sign) => 1,
        _ => 0,
    };

    public static bool IsInKeycap(char character) => char.IsAsciiDigit(character) || character is '#' or '*';

    /// <summary>Whether a character is a space or punctuation: such characters are in no word and begin no entity.</summary>
    public static bool IsSeparator(char character)
        => !char.IsLetterOrDigit(character) && character is not ('\n' or '_' or '*' or '@' or '#' or '$' or '＠' or '＃') && !BeginsEmoji(character);

    /// <summary>Whether an emoji can begin with a character that is not a letter, digit or sign.</summary>
    public static bool BeginsEmoji(char character)
        => character >= FirstSymbol ? char.IsHighSurrogate(character) || EmojiCharacters.Contains(character) : character is '©' or '®' or '™';
}
