using System.Collections.Immutable;

namespace Csm.Parsing.Dates.Tables;

/// <summary>How the languages of X's interface write dates, times and ages, by CLDR. The data is generated.</summary>
internal static partial class PrintedDateTable
{
    private const int Months = 12;

    private static readonly Lazy<ImmutableArray<PrintedDateFormat>> Formats = new(() => [.. FeedLanguage.All.Select(language => new PrintedDateFormat(WordsOf(RowsOf(language))))]);

    /// <summary>The format of each language, in the order of <see cref="FeedLanguage.All"/>. They are made when a page prints a date for the first time.</summary>
    public static ImmutableArray<PrintedDateFormat> All => Formats.Value;

    /// <summary>Gets the rows of a language: its own, and those of its regions.</summary>
    private static string[][] RowsOf(FeedLanguage language)
        => [.. Rows.Split('\n').Select(row => row.TrimEnd('\r').Replace('~', ' ').Split('\t')).Where(fields => FeedLanguage.Find(fields[0]) == language)];

    private static PrintedDateWords WordsOf(string[][] rows)
    {
        string[][] fields = [.. Enumerable.Range(1, rows[0].Length - 1).Select(field => rows.SelectMany(row => row[field].Split('|')).Distinct().ToArray())];
        return new PrintedDateWords(fields[0], fields[1..(Months + 1)], fields[Months + 1], fields[Months + 2], fields[(Months + 3)..]);
    }
}
