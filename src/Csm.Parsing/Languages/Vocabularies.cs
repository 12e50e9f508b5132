using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace Csm.Parsing.Languages;

/// <summary>
/// The words of all languages in which the viewer's layout is read. Labels and joined lines are from X; months, separators and suffixes are from CLDR 48. Every text
/// is read in every language, since labels do not collide; the language of a feed matters only for its counts.
/// </summary>
internal static class Vocabularies
{
    private const long Thousand = 1_000;
    private const long Million = 1_000_000;
    private const long Billion = 1_000_000_000;
    private const long Trillion = 1_000_000_000_000;

    /// <summary>Two labels that the viewer prints in English in all languages.</summary>
    private const string ViewersMedia = "Media";
    private const string ViewersPosts = "Statuses";

    /// <summary>The largest number of accents in a label or joined line: it is longer by as many characters if they are combining characters.</summary>
    private const int MostAccents = 1;

    /// <summary>The vocabulary of each language, in the order of <see cref="FeedLanguage.All"/>, which begins with them.</summary>
    public static ImmutableArray<Vocabulary> All { get; } =
    [
        new()
        {
            Language = FeedLanguage.English,
            Followers = "Followers",
            Following = "Following",
            Media = "Media",
            Posts = "Posts",
            JoinedLines = [new("Joined {month} {year}")],
            Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
            Separators = new('.', ','),
            AbbreviatedCount = "21K",
            Suffixes = [("K", Thousand), ("M", Million), ("B", Billion)],
        },
        new()
        {
            Language = FeedLanguage.French,
            Followers = "Abonnés",
            Following = "Abonnements",
            Media = "Médias",
            Posts = "Posts",
            JoinedLines = [new("A rejoint X en {month} {year}"), new("A rejoint X le {month} {year}"), new("A rejoint Twitter en {month} {year}")],
            Months = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
            Separators = new(',', ' '),
            AbbreviatedCount = "21 k",
            Suffixes = [("k", Thousand), ("M", Million), ("Md", Billion)],
        },
        new()
        {
            Language = FeedLanguage.Spanish,
            Followers = "Seguidores",
            Following = "Siguiendo",
            Media = "Multimedia",
            Posts = "Posts",
            JoinedLines = [new("Se unió en {month} de {year}"), new("Se unió el {month} de {year}")],
            Months = ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
            Separators = new(',', '.'),
            AbbreviatedCount = "21 mil",
            Suffixes = [("mil", Thousand), ("M", Million), ("mil M", Billion), ("B", Trillion)],
        },
        new()
        {
            Language = FeedLanguage.German,
            Followers = "Follower",
            Following = "Folge ich",
            Media = "Medien",
            Posts = "Posts",
            JoinedLines = [new("Seit {month} {year} bei X"), new("Beigetreten {month} {year}")],
            Months = ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"],
            Separators = new(',', '.'),
            AbbreviatedCount = "1,2 Mio.",
            Suffixes = [("Mio.", Million), ("Mrd.", Billion)],
        },
        new()
        {
            Language = FeedLanguage.Italian,
            Followers = "Follower",
            Following = "Seguiti",
            Media = "Contenuti",
            Posts = "Post",
            JoinedLines = [new("Iscrizione: {month} {year}")],
            Months = ["gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre"],
            Separators = new(',', '.'),
            AbbreviatedCount = "21K",
            Suffixes = [("K", Thousand), ("Mln", Million), ("Mld", Billion)],
        },
        new()
        {
            Language = FeedLanguage.Portuguese,
            Followers = "Seguidores",
            Following = "Seguindo",
            Media = "Mídia",
            Posts = "Posts",
            JoinedLines = [new("Ingressou em {month} de {year}"), new("Participa desde {month} de {year}")],
            Months = ["janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro", "dezembro"],
            Separators = new(',', '.'),
            AbbreviatedCount = "21 mil",
            Suffixes = [("mil", Thousand), ("mi", Million), ("bi", Billion)],
        },
        new()
        {
            Language = FeedLanguage.Japanese,
            Followers = "フォロワー",
            Following = "フォロー中",
            Media = "メディア",
            Posts = "ポスト",
            JoinedLines = [new("{year}年{month}からXを利用しています")],
            Months = ["1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"],
            Separators = new('.', ','),
            AbbreviatedCount = "2.1万",
            Suffixes = [("万", 10_000), ("億", 100_000_000)],
        },
    ];

    /// <summary>The labels of each length; most lines have another length or another first character.</summary>
    private static readonly Label[][] Labels = [.. LabelsByLength()];

    private static readonly SearchValues<char> FirstOfLabels = SearchValues.Create([.. Labels.SelectMany(labels => labels).Select(label => label.Text[0])]);

    private static readonly int LongestJoinedLine
        = All.Max(vocabulary => vocabulary.JoinedLines.Select(line => line.LengthWithoutMonth).DefaultIfEmpty().Max() + vocabulary.Months.Max(month => month.Length));

    /// <summary>No label and no joined line is longer.</summary>
    public static int LengthLimit { get; } = Math.Max(Labels.Length - 1, LongestJoinedLine) + MostAccents;

    public static Vocabulary Of(FeedLanguage language) => All[FeedLanguage.All.IndexOf(language)];

    /// <summary>Finds the label on a line; null if the line is not a label.</summary>
    public static Label? FindLabel(ReadOnlySpan<char> line)
    {
        if (line.Length >= Labels.Length + MostAccents || line.IsEmpty || !FirstOfLabels.Contains(line[0]))
        {
            return null;
        }

        line = ComposedLetters.Of(line);
        foreach (Label label in line.Length < Labels.Length ? Labels[line.Length] : [])
        {
            if (WordComparer.AreEqual(line, label.Text))
            {
                return label;
            }
        }

        return null;
    }

    /// <summary>Reads the month of a joined line, and the language of the line.</summary>
    public static bool TryReadJoined(ReadOnlySpan<char> line, out YearMonth month, out LanguageSet languages)
    {
        if (line.Length <= LongestJoinedLine + MostAccents && FirstNumberIsYear(line))
        {
            line = ComposedLetters.Of(line);
            for (int index = 0; index < All.Length; index++)
            {
                foreach (JoinedLine joined in All[index].JoinedLines)
                {
                    if (joined.TryRead(line, All[index].Months, out month))
                    {
                        languages = LanguageSet.At(index);
                        return true;
                    }
                }
            }
        }

        month = default;
        languages = default;
        return false;
    }

    /// <summary>Whether the first number of a line has four digits. The year is first in all joined lines, and the only number but for months in digits.</summary>
    private static bool FirstNumberIsYear(ReadOnlySpan<char> line)
        => line.IndexOfAnyInRange('0', '9') is >= 0 and var first && first + 4 <= line.Length && !line.Slice(first, 4).ContainsAnyExceptInRange('0', '9');

    /// <summary>Finds a month with its year in a line, whatever its other words say; the longest name of a month in any language decides.</summary>
    public static YearMonth? FindMonth(ReadOnlySpan<char> line)
    {
        int year = YearIn(line);
        int month = 0;
        int longest = 0;
        foreach (Vocabulary vocabulary in year < 0 ? [] : All)
        {
            for (int index = 0; index < vocabulary.Months.Length; index++)
            {
                string name = vocabulary.Months[index];
                (month, longest) = name.Length > longest && line.Contains(name, StringComparison.OrdinalIgnoreCase) ? (index + 1, name.Length) : (month, longest);
            }
        }

        return month > 0 ? new YearMonth(year, month) : null;
    }

    /// <summary>Gets the first number of four digits in a line; -1 if there is none.</summary>
    public static int YearIn(ReadOnlySpan<char> line)
    {
        for (int start = 0; start + 4 <= line.Length; start++)
        {
            if (!line.Slice(start, 4).ContainsAnyExceptInRange('0', '9') && line[start] != '0')
            {
                return int.Parse(line.Slice(start, 4), NumberStyles.None, CultureInfo.InvariantCulture);
            }
        }

        return -1;
    }

    private static IEnumerable<Label[]> LabelsByLength()
    {
        ILookup<int, Label> byLength = CollectLabels().ToLookup(label => label.Text.Length);
        return Enumerable.Range(0, byLength.Max(labels => labels.Key) + 1).Select(length => byLength[length].ToArray());
    }

    private static IEnumerable<Label> CollectLabels()
        => All.SelectMany((vocabulary, index) => LabelsOf(vocabulary, LanguageSet.At(index)))
            .GroupBy(label => (label.Text, label.Kind))
            .Select(group => group.Aggregate((label, other) => label with { Languages = label.Languages | other.Languages }))
            .OrderBy(label => label.Kind);

    private static IEnumerable<Label> LabelsOf(Vocabulary vocabulary, LanguageSet language) =>
    [
        new(vocabulary.Followers, ProfileLabel.Followers, language),
        new(vocabulary.Following, ProfileLabel.Following, language),
        new(vocabulary.Media, ProfileLabel.Media, vocabulary.Media == ViewersMedia ? LanguageSet.Viewer : language),
        new(vocabulary.Posts, ProfileLabel.Statuses, language),
        new(ViewersPosts, ProfileLabel.Statuses, LanguageSet.Viewer),
    ];
}
