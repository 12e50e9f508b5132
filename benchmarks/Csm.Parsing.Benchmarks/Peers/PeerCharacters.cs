namespace Csm.Parsing.Benchmarks.Peers;

/// <summary>The sets of characters that the peers share, so that they differ in their ways alone.</summary>
internal static class PeerCharacters
{
    /// <summary>What makes the character before it an emoji.</summary>
    public const char Selector = '\uFE0F';

    /// <summary>What joins emoji to one.</summary>
    public const char Joiner = '\u200D';

    /// <summary>The last character of a keycap.</summary>
    public const char Keycap = '\u20E3';

    /// <summary>The signs before mentions, hashtags and cashtags.</summary>
    public const string Signs = "@＠#＃$";

    /// <summary>What can stand in a URL behind its domain, but not at the end.</summary>
    public const string UrlPunctuation = "!*';:,.$%[]~@|?";

    /// <summary>What can stand there besides letters and digits, also at the end.</summary>
    public const string UrlSigns = "/-_=&+#";

    /// <summary>The symbols that are an emoji with a selector only.</summary>
    public const string PlainSymbols = "©®™";

    private const char FirstSymbol = '\u203C';

    public static bool IsInLine(char character) => character != '\n';

    public static bool IsInCount(char character) => char.IsAsciiDigit(character) || character is '.' or ',' or 'K' or 'M' or 'B';

    public static bool IsInWord(char character) => char.IsLetterOrDigit(character) || character == '_';

    /// <summary>Whether a character can be in a label of a domain.</summary>
    public static bool IsInLabel(char character) => char.IsLetterOrDigit(character) || character == '-';

    public static bool IsInListName(char character) => char.IsAsciiLetterOrDigit(character) || character is '_' or '-';

    public static bool IsInUrl(char character) => char.IsLetterOrDigit(character) || UrlSigns.Contains(character, StringComparison.Ordinal);

    public static bool IsSign(char character) => character is '@' or '#' or '$' or '＠' or '＃';

    /// <summary>Whether an entity can begin after a text.</summary>
    public static bool MayFollow(ReadOnlySpan<char> before)
        => before is not [.., var last] || !(IsInWord(last) || IsSign(last) || last is '/' or '.' or '-');

    /// <summary>The length of the protocol at the end of a text; 0 where there is none.</summary>
    public static int ProtocolLength(ReadOnlySpan<char> before)
        => before.EndsWith("https", StringComparison.OrdinalIgnoreCase) ? "https".Length
            : before.EndsWith("http", StringComparison.OrdinalIgnoreCase) ? "http".Length : 0;

    /// <summary>The length of the label of a domain at the end of a text.</summary>
    public static int LabelLength(ReadOnlySpan<char> before)
    {
        int start = before.Length;
        while (start > 0 && IsInLabel(before[start - 1]))
        {
            start--;
        }

        return before.Length - start;
    }

    /// <summary>The length of what can stand before the last character of a keycap at the end of a text.</summary>
    public static int KeycapLength(ReadOnlySpan<char> before) => before switch
    {
        [.., var sign, Selector] when IsInKeycap(sign) => 2,
        [.., var sign] when IsInKeycap(sign) => 1,
        _ => 0,
    };

    public static bool IsInKeycap(char character) => char.IsAsciiDigit(character) || character is '#' or '*';

    /// <summary>Blanks and punctuation: what is in no word, and with what no entity begins.</summary>
    public static bool IsSeparator(char character)
        => !char.IsLetterOrDigit(character) && character is not ('\n' or '_' or '*' or '@' or '#' or '$' or '＠' or '＃') && !BeginsEmoji(character);

    /// <summary>Whether an emoji can begin with a character that is no letter, digit or sign.</summary>
    public static bool BeginsEmoji(char character)
        => character >= FirstSymbol ? char.IsHighSurrogate(character) || EmojiCharacters.Contains(character) : character is '©' or '®' or '™';
}
