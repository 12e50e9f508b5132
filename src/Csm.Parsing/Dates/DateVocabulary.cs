using System.Collections.Immutable;
using Csm.Parsing.Languages;

namespace Csm.Parsing.Dates;

/// <summary>
/// The words of dates in French and English. Months are those of <see cref="Vocabularies"/>; their abbreviations and the weekdays are from CLDR 48 for fr
/// and en, with <c>Sept</c> from en-GB.
/// </summary>
internal static class DateVocabulary
{
    private const int LettersOfAlphabet = 26;
    private const int September = 9;

    /// <summary>Year in French, and an article in English.</summary>
    public const string An = "an";

    /// <summary>The era before its year: in AD 1066.</summary>
    public const string AnnoDomini = "ad";

    /// <summary>The words that mean something else without a capital: two verbs, and a French number.</summary>
    private static readonly string[] AlsoOtherWords = ["may", "march", "mar", "sept"];

    /// <summary>The abbreviated months of CLDR 48, fr; a name that is not abbreviated has no full stop.</summary>
    public static ImmutableArray<string> FrenchAbbreviations { get; } =
        ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."];

    /// <summary>The abbreviated months of CLDR 48, en; CLDR writes no full stop, but many people do.</summary>
    public static ImmutableArray<string> EnglishAbbreviations { get; } = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    public static ImmutableArray<string> FrenchWeekdays { get; } = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

    public static ImmutableArray<string> EnglishWeekdays { get; } = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    private static readonly (DateTokenKind Kind, DateLanguages Languages, string Words)[] OtherWords =
    [
        (DateTokenKind.Article, DateLanguages.French, "le les l"),
        (DateTokenKind.Article, DateLanguages.English, "the"),
        (DateTokenKind.Of, DateLanguages.French, "de d"),
        (DateTokenKind.Of, DateLanguages.English, "of"),
        (DateTokenKind.And, DateLanguages.French, "et"),
        (DateTokenKind.And, DateLanguages.English, "and"),
        (DateTokenKind.Or, DateLanguages.None, "ou or"),
        (DateTokenKind.To, DateLanguages.French, "au"),
        (DateTokenKind.To, DateLanguages.English, "to through thru until till"),
        (DateTokenKind.To, DateLanguages.None, "a"),
        (DateTokenKind.UpTo, DateLanguages.French, "jusqu"),
        (DateTokenKind.From, DateLanguages.French, "du"),
        (DateTokenKind.From, DateLanguages.English, "from"),
        (DateTokenKind.Between, DateLanguages.French, "entre"),
        (DateTokenKind.Between, DateLanguages.English, "between"),
        (DateTokenKind.In, DateLanguages.French, "en"),
        (DateTokenKind.In, DateLanguages.English, "in"),
        (DateTokenKind.Since, DateLanguages.French, "depuis"),
        (DateTokenKind.Since, DateLanguages.English, "since"),
        (DateTokenKind.Here, DateLanguages.French, "ici"),
        (DateTokenKind.MonthNoun, DateLanguages.French, "mois"),
        (DateTokenKind.MonthNoun, DateLanguages.English, "month"),
        (DateTokenKind.PartOfMonth, DateLanguages.French, "debut fin"),
        (DateTokenKind.PartOfMonth, DateLanguages.English, "early mid late"),
        (DateTokenKind.PartOfMonth, DateLanguages.None, "mi"),
        (DateTokenKind.YearNoun, DateLanguages.French, "annee"),
        (DateTokenKind.YearNoun, DateLanguages.English, "year"),
        (DateTokenKind.YearNoun, DateLanguages.None, An),
        (DateTokenKind.YearNoun, DateLanguages.None, AnnoDomini),
        (DateTokenKind.Last, DateLanguages.French, "dernier"),
        (DateTokenKind.Last, DateLanguages.English, "last"),
        (DateTokenKind.Next, DateLanguages.French, "prochain"),
        (DateTokenKind.Next, DateLanguages.English, "next"),
        (DateTokenKind.Verb, DateLanguages.English, "is was are were has had will would"),
    ];

    private static readonly DateWord[][] ByInitial = Arrange(CollectWords());

    /// <summary>For each initial, a bit for each length of its words.</summary>
    private static readonly uint[] LengthsByInitial = [.. ByInitial.Select(words => words.Aggregate(0u, (lengths, word) => lengths | (1u << word.Text.Length)))];

    /// <summary>Whether there may be a word with the initial and the length of an ASCII word, which most words do not share with any.</summary>
    public static bool MayHave(ReadOnlySpan<char> word)
        => char.IsAsciiLetter(word[0]) && word.Length <= FoldedWord.LongestWord && (LengthsByInitial[(word[0] | 0x20) - 'a'] >> word.Length & 1) != 0;

    /// <summary>Finds a word that <see cref="FoldedWord"/> has folded; null if no date has it.</summary>
    public static DateWord? Find(ReadOnlySpan<char> folded)
    {
        if (folded is [>= 'a' and <= 'z', ..])
        {
            foreach (DateWord word in ByInitial[folded[0] - 'a'])
            {
                if (folded.SequenceEqual(word.Text))
                {
                    return word;
                }
            }
        }

        return null;
    }

    private static DateWord[][] Arrange(IEnumerable<DateWord> words)
    {
        ILookup<int, DateWord> byInitial = words.ToLookup(word => word.Text[0] - 'a');
        return [.. Enumerable.Range(0, LettersOfAlphabet).Select(initial => byInitial[initial].ToArray())];
    }

    private static IEnumerable<DateWord> CollectWords()
        => CollectMonths().GroupBy(month => month.Text).Select(Merge)
            .Concat(FrenchWeekdays.Select(name => new DateWord(Fold(name), DateTokenKind.Weekday, DateLanguages.French)))
            .Concat(EnglishWeekdays.Select(name => new DateWord(Fold(name), DateTokenKind.Weekday, DateLanguages.English)))
            .Concat(OtherWords.SelectMany(entry => entry.Words.Split(' ').Select(text => new DateWord(text, entry.Kind, entry.Languages))));

    private static IEnumerable<DateWord> CollectMonths()
        => Months(Vocabularies.Of(FeedLanguage.French).Months, DateLanguages.French)
            .Concat(Months(FrenchAbbreviations, DateLanguages.French, isAbbreviation: true))
            .Concat(Months(Vocabularies.Of(FeedLanguage.English).Months, DateLanguages.English))
            .Concat(Months(EnglishAbbreviations, DateLanguages.English, isAbbreviation: true))
            .Append(Month("Sept", September, DateLanguages.English, isAbbreviation: true));

    private static IEnumerable<DateWord> Months(IEnumerable<string> names, DateLanguages languages, bool isAbbreviation = false)
        => names.Select((name, index) => Month(name, index + 1, languages, isAbbreviation));

    private static DateWord Month(string name, int number, DateLanguages languages, bool isAbbreviation)
    {
        string text = Fold(name.TrimEnd('.'));
        return new(text, DateTokenKind.Month, languages) { Month = number, IsAbbreviation = isAbbreviation, IsAlsoAnother = AlsoOtherWords.Contains(text) };
    }

    // Some names are in both languages, or are their own abbreviation; the latter have no full stop.
    private static DateWord Merge(IEnumerable<DateWord> sameText)
        => sameText.Aggregate((one, other) => one with
        {
            Languages = one.Languages | other.Languages,
            IsAbbreviation = one.IsAbbreviation && other.IsAbbreviation,
        });

    private static string Fold(string name)
    {
        Span<char> folded = stackalloc char[FoldedWord.LongestWord];
        _ = FoldedWord.TryFold(name, folded, out int length);
        return folded[..length].ToString();
    }
}

/// <summary>A word of dates, in lower case without accents.</summary>
/// <param name="Text">The word.</param>
/// <param name="Kind">What it is in a date.</param>
/// <param name="Languages">The languages that have it.</param>
internal sealed record DateWord(string Text, DateTokenKind Kind, DateLanguages Languages)
{
    /// <summary>The number of a month, 1 for January; otherwise 0.</summary>
    public int Month { get; init; }

    /// <summary>Whether a full stop after the word belongs to it.</summary>
    public bool IsAbbreviation { get; init; }

    /// <summary>Whether the word usually means something else without a capital: may, march, mar, and French sept.</summary>
    public bool IsAlsoAnother { get; init; }

    public bool IsEnglish => Languages.HasFlag(DateLanguages.English);
}

/// <summary>The languages in which dates are read.</summary>
[Flags]
internal enum DateLanguages : byte
{
    None = 0,
    French = 1,
    English = 2,
    Both = French | English,
}
