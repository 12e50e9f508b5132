using System.Collections.Immutable;
using System.Globalization;
using Csm.Parsing.Dates.Tables;

namespace Csm.Parsing.Dates;

/// <summary>
/// Decides by what follows a number whether it is a count and not a year: <c>1500 €</c>, <c>2000 exemplaires</c>, <c>1920 × 1080</c>. Units and currencies
/// are those of CLDR; the other nouns are what posts count in thousands.
/// </summary>
internal static class CountWords
{
    private const int LongestName = 48;
    private const string SignsOfCounts = "%\u2030\u2031°\u2032\u2033";
    private const string SignsOfProducts = "\u00D7xX*";

    private const string PoundsSterling = "livres sterling";

    private static readonly HashSet<string> FrenchNouns = [.. "abonnes caracteres exemplaires followers habitants kg kgs kilos km kms kwh likes mots pages retweets signes".Split(' ')];

    private static readonly HashSet<string> EnglishNouns = [.. "billion characters copies inhabitants million pages people subscribers thousand trillion words".Split(' ')];

    // The singular counts in a compound alone: in 1800-word articles, but not en 2024 page 15.
    private static readonly HashSet<string> CompoundNouns = [.. "character copy page word".Split(' ')];

    // The other symbols are initials and words too, and count only if nothing follows: en 2012 F Hollande.
    private static readonly HashSet<string> PlainSymbols =
    [
        .. ("m km cm mm nm ha kg mg kt kW kWh MW GW Hz kHz MHz GHz px ppm dpi mph hPa kPa mL ml cL cl dL dl hL hl kcal lb oz ft "
            + "EUR USD GBP CHF JPY CAD AUD CNY NZD SEK NOK DKK PLN FCFA XOF").Split(' '),
    ];

    private static readonly ImmutableArray<string> WordsBeforeWhatIsMeasured = ["de ", "d'", "d\u2019", "of ", "par ", "per "];

    /// <summary>Decides whether a number is a count.</summary>
    /// <param name="rest">The text after the number.</param>
    public static CountKind After(ReadOnlySpan<char> rest)
    {
        rest = rest is ['+', ..] ? rest[1..] : rest;
        CountKind kind = Read(rest);
        return kind == CountKind.None && NumberText.TrySkipSecondNumber(ref rest) && Read(rest) > CountKind.Possible ? CountKind.Certain : kind;
    }

    private static CountKind Read(ReadOnlySpan<char> rest)
    {
        bool isCompound = rest is ['-', _, ..] && char.IsLetter(rest[1]);
        bool isApart = rest.Length > 0 && !isCompound && NumberText.IsBlank(rest[0]);
        rest = isCompound ? rest[1..] : NumberText.TrimBlanks(rest);
        if (rest.IsEmpty)
        {
            return CountKind.None;
        }

        if (IsCurrencyAt(rest, 0, isApart))
        {
            return CountKind.Price;
        }

        if (SignsOfCounts.Contains(rest[0], StringComparison.Ordinal) || IsProduct(rest))
        {
            return CountKind.Certain;
        }

        ReadOnlySpan<char> word = WordAt(rest, isCompound);
        return word.IsEmpty ? CountKind.None
            : IsCurrencyAt(rest, word.Length, isApart: true) ? CountKind.Price
            : IsSymbol(word, rest[word.Length..]) ? CountKind.Certain
            : ReadNames(rest, word, isCompound);
    }

    // "In 2025 $5 was", "In 2025 US$5 was": the currency belongs to the next number.
    private static bool IsCurrencyAt(ReadOnlySpan<char> text, int position, bool isApart)
        => position < text.Length && char.GetUnicodeCategory(text[position]) == UnicodeCategory.CurrencySymbol
            && !(isApart && position + 1 < text.Length && char.IsAsciiDigit(text[position + 1]));

    private static bool IsProduct(ReadOnlySpan<char> rest)
        => SignsOfProducts.Contains(rest[0], StringComparison.Ordinal) && NumberText.TrimBlanks(rest[1..]) is [>= '0' and <= '9', ..];

    /// <summary>A word with the parts that a hyphen or an apostrophe joins to it; the number before a hyphen has only the first part.</summary>
    private static ReadOnlySpan<char> WordAt(ReadOnlySpan<char> rest, bool isCompound)
    {
        int end = 0;
        while (end < rest.Length && (char.IsLetter(rest[end]) || FoldedWord.IsAccent(rest[end])
            || (!isCompound && end > 0 && NumberText.IsHyphenOrApostrophe(rest[end]) && end + 1 < rest.Length && char.IsLetter(rest[end + 1]))))
        {
            end++;
        }

        return rest[..end];
    }

    private static bool IsSymbol(ReadOnlySpan<char> word, ReadOnlySpan<char> after)
    {
        bool isPower = after is ['2' or '3', ..];
        ReadOnlySpan<char> end = isPower ? after[1..] : after;
        bool isInitial = word.Length == 1 && char.IsUpper(word[0]) && end is ['.', ..];
        return (end.IsEmpty || !char.IsLetterOrDigit(end[0])) && !isInitial && (!isPower || word[^1] == 'm') && CountWordTable.IsSymbol(word)
            && (PlainSymbols.Contains(word.ToString()) ? !IsBeforeNameOrNumber(end) : IsBeforeNothing(NumberText.TrimBlanks(end)));
    }

    // In 2012 Mo Farah won, en 2024 pages 15 et 16.
    private static bool IsBeforeNameOrNumber(ReadOnlySpan<char> after)
        => NumberText.TrimBlanks(after) is [var next, ..] && (char.IsUpper(next) || char.IsAsciiDigit(next));

    private static bool IsBeforeNothing(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty || !char.IsLetterOrDigit(rest[0]))
        {
            return true;
        }

        foreach (string word in WordsBeforeWhatIsMeasured)
        {
            if (rest.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static CountKind ReadNames(ReadOnlySpan<char> rest, ReadOnlySpan<char> first, bool isCompound)
    {
        Span<char> name = stackalloc char[LongestName];
        ReadOnlySpan<char> after = NumberText.TrimBlanks(rest[first.Length..]);
        if (!FoldedWord.TryFold(first, name, out int length) || after is [>= '0' and <= '9', ..] || (IsProperName(first) && after is [var next, ..] && char.IsUpper(next)))
        {
            return CountKind.None;
        }

        string word = name[..length].ToString();
        return CountWordTable.IsFrenchName(word) || FrenchNouns.Contains(word) ? CountKind.Certain
            : (EnglishNouns.Contains(word) && !IsProperName(first)) || (isCompound && CompoundNouns.Contains(word)) || IsPhrase(rest, name) ? CountKind.Possible
            : CountKind.None;
    }

    // In 2025 People magazine was sold.
    private static bool IsProperName(ReadOnlySpan<char> word) => word is [var first, var second, ..] && char.IsUpper(first) && char.IsLower(second);

    /// <summary>Adds one word after the other, up to the longest name: <c>square</c>, <c>square miles</c>.</summary>
    private static bool IsPhrase(ReadOnlySpan<char> rest, Span<char> name)
    {
        for (int length = 0; WordAt(rest, isCompound: false) is { IsEmpty: false } word;)
        {
            if (!FoldedWord.TryFold(word, name[length..], out int added))
            {
                return false;
            }

            length += added;
            if (CountWordTable.IsEnglishName(name[..length]) || name[..length] is PoundsSterling)
            {
                return true;
            }

            rest = rest[word.Length..];
            if (length == name.Length || rest.IsEmpty || !NumberText.IsBlank(rest[0]))
            {
                return false;
            }

            name[length++] = ' ';
            rest = NumberText.TrimBlanks(rest);
        }

        return false;
    }
}

/// <summary>Whether a number is a count.</summary>
internal enum CountKind : byte
{
    None,

    /// <summary>An English noun follows, which can also belong to the sentence after two years: in 2024 and 2025 people came.</summary>
    Possible,

    /// <summary>A unit or a French noun follows. After a month it belongs to what comes after the date: le 15 mars 2025 heure de Paris.</summary>
    Certain,

    /// <summary>The sign of a currency follows, which makes a count even after a month: le 5 mai 1500 € ont disparu.</summary>
    Price,
}
