using System.Globalization;

namespace Csm.Parsing.Languages;

/// <summary>
/// Reads a count that has a line to itself: digits of any script with group separators, then optionally a decimal part and a suffix. It is read digit by digit,
/// since as a floating-point number 4.1M would be 4,099,999. Nothing here can overflow: 20 characters with a suffix are far below 2^127, and their decimals
/// below 2^63. The space before the suffix is optional, and may be a no-break space.
/// </summary>
internal static class CountScanner
{
    /// <summary>The maximum length of a count, in UTF-16 units.</summary>
    public const int LengthLimit = 20;

    /// <summary>The number of digits that always fit in a <see cref="long"/>.</summary>
    public const int SafeLength = 18;

    /// <summary>The group separators that every language may have: the two no-break spaces, and the Arabic thousands separator.</summary>
    private const string GroupSeparators = "\u00A0\u202F\u066C";

    /// <summary>The separators that at least one language has in its numbers.</summary>
    private const string Separators = ".,'\u2019\u066B\u066C";

    /// <summary>The maximum length of a suffix with its full stop: <c>Mrd.</c>.</summary>
    private const int SuffixLimit = 4;

    private const char ArabicDecimalSeparator = '\u066B';

    /// <summary>Characters that stand in for an unknown number or precede a number: dashes, signs, <c>~</c>.</summary>
    private const string Signs = "-+~<>\u2013\u2014\u2212\u2248";

    /// <summary>The suffixes of most abbreviated counts.</summary>
    private const string AsciiSuffixes = "KMB";

    /// <summary>The languages of each form of an abbreviated count with one of those suffixes, without or with one decimal. The digits do not matter.</summary>
    private static readonly LanguageSet[] LanguagesOfAbbreviated =
        [.. new[] { "1", "1.1", "1,1" }.SelectMany(number => AsciiSuffixes.Select(suffix => LanguagesThatRead($"{number}{suffix}")))];

    /// <summary>Gets the languages in which a line is a count; none if it is not a count. Most counts are only digits, which every language accepts.</summary>
    public static LanguageSet LanguagesOf(ReadOnlySpan<char> line)
    {
        LanguageSet languages = default;
        if (line.Length is 0 or > LengthLimit || DigitOf(line[0]) < 0)
        {
            return languages;
        }

        if (!line.ContainsAnyExceptInRange('0', '9'))
        {
            return LanguageSet.Viewer;
        }

        return FormOfAbbreviated(line) is >= 0 and var form ? LanguagesOfAbbreviated[form] : LanguagesThatRead(line);
    }

    /// <summary>
    /// Whether a line that is not a count may have been meant as one: it begins with a digit or a sign, and contains only digits, signs, separators and one
    /// short word, or a suffix of any language of CLDR.
    /// </summary>
    public static bool MayBeCount(ReadOnlySpan<char> line)
    {
        if (line.Length is 0 or > LengthLimit || (DigitOf(line[0]) < 0 && !Signs.Contains(line[0], StringComparison.Ordinal)))
        {
            return false;
        }

        ReadOnlySpan<char> suffix = SuffixOf(line);
        if (CountFormatTable.HasSuffix(suffix))
        {
            return IsNumber(line[..^suffix.Length]);
        }

        int wordStart = line.Length;
        while (wordStart > 0 && IsOfWord(line[wordStart - 1]))
        {
            wordStart--;
        }

        return line.Length - wordStart <= SuffixLimit && IsNumber(line[..wordStart]);
    }

    /// <summary>Gets what follows the last digit of a line.</summary>
    public static ReadOnlySpan<char> SuffixOf(ReadOnlySpan<char> line)
    {
        int start = line.Length;
        while (start > 0 && DigitOf(line[start - 1]) < 0)
        {
            start--;
        }

        return line[start..];
    }

    /// <summary>Reads a count in the first of some languages that accepts it. Returns the index of that language in <see cref="FeedLanguage.All"/>.</summary>
    public static bool TryRead(ReadOnlySpan<char> line, LanguageSet languages, out ScannedCount count, out int language)
    {
        if ((languages & LanguageSet.Viewer).IsEmpty)
        {
            language = languages.Single is { } single ? FeedLanguage.All.IndexOf(single) : -1;
            count = default;
            return language >= 0 && CountFormatTable.TryRead(line, FeedLanguage.All[language], out count);
        }

        if (line.Length <= LengthLimit)
        {
            for (language = 0; language < Vocabularies.All.Length; language++)
            {
                if (languages.Contains(language) && TryRead(line, Vocabularies.All[language], out count))
                {
                    return true;
                }
            }
        }

        count = default;
        language = -1;
        return false;
    }

    /// <summary>Reads a count in the first of some languages that accepts it, otherwise as all other languages of CLDR that accept it agree.</summary>
    public static bool TryRead(ReadOnlySpan<char> line, LanguageSet preferred, out ScannedCount count)
        => TryRead(line, preferred, out count, out _) || CountFormatTable.TryRead(line, out count, out _);

    /// <summary>
    /// Reads the number at the start of a line, which then begins after it. The digits include the decimals; the scale is the power of ten by which they are
    /// too large, 1 without decimals.
    /// </summary>
    public static bool TryReadNumber(ref ReadOnlySpan<char> line, CountSeparators separators, out Int128 digits, out long scale)
    {
        scale = 1;
        if (!TryReadInteger(ref line, separators, out digits))
        {
            return false;
        }

        scale = ReadDecimals(ref line, separators.Decimal, ref digits);
        return true;
    }

    private static LanguageSet LanguagesThatRead(ReadOnlySpan<char> line)
    {
        LanguageSet languages = default;
        for (int index = 0; index < Vocabularies.All.Length; index++)
        {
            languages |= TryRead(line, Vocabularies.All[index], out _) ? LanguageSet.At(index) : default;
        }

        return languages;
    }

    /// <summary>Gets the index of an abbreviated count such as <c>21K</c> or <c>1.2M</c> among its forms, which differ in suffix and separator; -1 for any other line.</summary>
    private static int FormOfAbbreviated(ReadOnlySpan<char> line)
    {
        int suffix = AsciiSuffixes.IndexOf(line[^1], StringComparison.Ordinal);
        int digits = 0;
        while (digits < line.Length && char.IsAsciiDigit(line[digits]))
        {
            digits++;
        }

        int separator = suffix < 0 || digits is 0 or > CountSeparators.LastGroupSize ? -1
            : digits == line.Length - 1 ? 0
            : digits == line.Length - 3 && char.IsAsciiDigit(line[^2]) ? line[digits] switch { '.' => 1, ',' => 2, _ => -1 }
            : -1;
        return separator < 0 ? -1 : (separator * AsciiSuffixes.Length) + suffix;
    }

    private static bool TryRead(ReadOnlySpan<char> line, Vocabulary vocabulary, out ScannedCount count)
    {
        count = default;
        if (!TryReadNumber(ref line, vocabulary.Separators, out Int128 digits, out long scale))
        {
            return false;
        }

        if (line.IsEmpty)
        {
            count = new ScannedCount(digits, Unit: 1);
            return scale == 1;
        }

        return ScannedCount.TryCreate(digits, scale, FactorOf(WordComparer.IsSpace(line[0]) ? line[1..] : line, vocabulary), out count);
    }

    private static bool TryReadInteger(ref ReadOnlySpan<char> line, CountSeparators separators, out Int128 digits)
    {
        digits = 0;
        int group = 0;
        char usedSeparator = default;
        int position = 0;
        for (; position < line.Length; position++)
        {
            char character = line[position];
            if (DigitOf(character) is >= 0 and var digit)
            {
                digits = (digits * 10) + digit;
                group++;
            }
            else if (IsSeparator(line, position, separators.Group, usedSeparator)
                && (usedSeparator == default ? group > 0 && group <= separators.GroupSize : group == separators.GroupSize))
            {
                usedSeparator = character;
                group = 0;
            }
            else
            {
                break;
            }
        }

        line = line[position..];
        return usedSeparator == default ? group > 0 : group == CountSeparators.LastGroupSize;
    }

    /// <summary>Whether the character at a position is a group separator: a digit follows it, and a number has only one kind of separator.</summary>
    private static bool IsSeparator(ReadOnlySpan<char> line, int position, char separator, char usedSeparator)
        => position + 1 < line.Length && DigitOf(line[position + 1]) >= 0 && (usedSeparator == default
            ? line[position] == separator || (separator == '\u2019' && line[position] == '\'') || GroupSeparators.Contains(line[position], StringComparison.Ordinal)
            : line[position] == usedSeparator);

    /// <summary>Appends the decimals to the digits. Returns the power of ten by which the digits are then too large; 1 if there are no decimals.</summary>
    private static long ReadDecimals(ref ReadOnlySpan<char> line, char separator, ref Int128 digits)
    {
        long scale = 1;
        if (line is [var first, var second, ..] && (first == separator || first == ArabicDecimalSeparator) && DigitOf(second) >= 0)
        {
            for (line = line[1..]; line.Length > 0 && DigitOf(line[0]) is >= 0 and var digit; line = line[1..])
            {
                digits = (digits * 10) + digit;
                scale *= 10;
            }
        }

        return scale;
    }

    /// <summary>Gets the value of a decimal digit of any script, such as ٢ or ２; -1 for any other character.</summary>
    private static int DigitOf(char character) => char.IsAscii(character)
        ? (char.IsAsciiDigit(character) ? character - '0' : -1)
        : CharUnicodeInfo.GetDecimalDigitValue(character);

    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        foreach (char character in text)
        {
            bool isOfNumber = DigitOf(character) >= 0 || Signs.Contains(character, StringComparison.Ordinal) || Separators.Contains(character, StringComparison.Ordinal)
                || char.IsWhiteSpace(character) || char.GetUnicodeCategory(character) == UnicodeCategory.Format;
            if (!isOfNumber)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOfWord(char character)
        => character == '.' || char.IsLetter(character) || char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Gets the factor of a suffix; 0 if the language does not have that suffix.</summary>
    private static long FactorOf(ReadOnlySpan<char> suffix, Vocabulary vocabulary)
    {
        foreach ((string text, long factor) in vocabulary.Suffixes)
        {
            if (WordComparer.AreEqual(suffix, text))
            {
                return factor;
            }
        }

        return 0;
    }
}
