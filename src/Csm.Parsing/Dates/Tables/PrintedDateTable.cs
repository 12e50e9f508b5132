using System.Collections.Immutable;

namespace Csm.Parsing.Dates.Tables;

/// <summary>How the languages of X's interface write dates, times and ages, by CLDR. The data is generated.</summary>
internal static partial class PrintedDateTable
{
    private const int Months = 12;

    private static readonly Lazy<ImmutableArray<PrintedDateFormat>> Formats = new(() => [.. FeedLanguage.All.Select(language => new PrintedDateFormat(RowsOf(language)))]);

    /// <summary>The format of each language, in the order of <see cref="FeedLanguage.All"/>. They are made when a page prints a date for the first time.</summary>
    public static ImmutableArray<PrintedDateFormat> All => Formats.Value;

    /// <summary>Gets the rows of a language: its own, and those of its regions.</summary>
    private static IEnumerable<PrintedDateWords> RowsOf(FeedLanguage language)
        => Rows.Split('\n').Select(row => row.TrimEnd('\r').Replace('~', ' ').Split('\t')).Where(fields => FeedLanguage.Lookup(fields[0]) == language).Select(WordsOf);

    private static PrintedDateWords WordsOf(string[] fields)
    {
        string[][] alternatives = [.. fields.Skip(1).Select(field => field.Split('|'))];
        return new PrintedDateWords(
            alternatives[0], alternatives[1..(Months + 1)], alternatives[Months + 1], alternatives[Months + 2], alternatives[(Months + 3)..]);
    }
}
