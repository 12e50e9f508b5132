using System.Buffers;

namespace Csm.Parsing.PostTexts.Scanners;

/// <summary>The sets of characters that twitter-text 3.1 names in its rules (the regexp folder).</summary>
internal static class TextCharacters
{
    /// <summary>The letters and digits of ASCII.</summary>
    public const string LettersAndDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    /// <summary>U+20E3, the last character of a keycap.</summary>
    public const char Keycap = '\u20E3';

    /// <summary>The variation selector that makes the character before it text.</summary>
    public const char TextSelector = '\uFE0E';

    /// <summary>The variation selector that makes the character before it an emoji.</summary>
    public const char EmojiSelector = '\uFE0F';

    private const string Punctuation = "!'#%&()*+,-./:;<=>?@[\\]^_{|}~$";
    /// <summary>White space, and U+180E, which once was.</summary>
    public const string Spaces =
        "\t\n\v\f\r \u0085\u00A0\u1680\u180E\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000";
    private const string Invalid = "\uFFFE\uFEFF\uFFFF";
    private const string DirectionalMarks = "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    /// <summary>Characters that no label of a domain name contains: punctuation, white space, invalid characters, directional marks.</summary>
    private static readonly SearchValues<char> NotInDomains = SearchValues.Create(Punctuation + Spaces + Invalid + DirectionalMarks);

    /// <summary>The same, except for the hyphen and the low line, which may be inside a label.</summary>
    private static readonly SearchValues<char> NotInLabels = SearchValues.Create(
        Punctuation.Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal) + Spaces + Invalid + DirectionalMarks);

    private const byte InDomain = 1;
    private const byte InLabel = 2;

    /// <summary>A label of a domain name is rarely longer; the search for the end of a longer one compares many characters at once.</summary>
    private const int LengthOfShortLabel = 16;

    /// <summary>The sets of each ASCII character, a bit for each.</summary>
    private static readonly byte[] SetsOfAscii = [.. Enumerable.Range(0, 0x80).Select(character => SetsOf((char)character))];

    /// <summary>Whether a character is an ASCII letter, a digit or a low line.</summary>
    public static bool IsInWord(char character) => char.IsAsciiLetterOrDigit(character) || character == '_';

    public static bool IsPunctuation(char character) => Punctuation.Contains(character, StringComparison.Ordinal);

    public static bool IsSpace(char character) => Spaces.Contains(character, StringComparison.Ordinal);

    public static bool IsInvalid(char character) => Invalid.Contains(character, StringComparison.Ordinal);

    /// <summary>Whether a label of a domain name can begin and end with a character: letters of any script, and most symbols.</summary>
    public static bool IsInDomain(char character) => char.IsAscii(character) ? IsAsciiOf(InDomain, character) : !NotInDomains.Contains(character);

    public static bool IsInLabel(char character) => char.IsAscii(character) ? IsAsciiOf(InLabel, character) : !NotInLabels.Contains(character);

    public static int LabelLength(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && length < LengthOfShortLabel && IsInLabel(text[length]))
        {
            length++;
        }

        return length < LengthOfShortLabel ? length : text[length..].IndexOfAny(NotInLabels) is >= 0 and var rest ? length + rest : text.Length;
    }

    /// <summary>Whether a domain name without a protocol can contain a character.</summary>
    public static bool IsInPlainDomain(char character) => char.IsAsciiLetterOrDigit(character) || character == '-' || IsAccentedLatin(character);

    /// <summary>Whether a character is a Latin letter with an accent, an accent itself, or one of some letters of the phonetic alphabet.</summary>
    public static bool IsAccentedLatin(char character) => character switch
    {
        < '\u00C0' => false,
        <= '\u024F' => character is not ('\u00D7' or '\u00F7'),
        <= '\u02BB' => "\u0253\u0254\u0256\u0257\u0259\u025B\u0263\u0268\u026F\u0272\u0289\u028B\u02BB".Contains(character, StringComparison.Ordinal),
        _ => character is (>= '\u0300' and <= '\u036F') or (>= '\u1E00' and <= '\u1EFF'),
    };

    public static bool IsCyrillic(char character) => character is >= '\u0400' and <= '\u04FF';

    private static bool IsAsciiOf(byte set, char character) => (SetsOfAscii[character] & set) != 0;

    private static byte SetsOf(char character) => (byte)((NotInDomains.Contains(character) ? 0 : InDomain) | (NotInLabels.Contains(character) ? 0 : InLabel));
}
