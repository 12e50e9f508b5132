using Csm.Parsing.Dates;
using Csm.Parsing.Syntax;
using NodaTime;

namespace Csm.Parsing.Binding;

/// <summary>Between which times a page was copied; null if a bound is unknown.</summary>
internal sealed record CopyTime(LocalDateTime? Earliest, LocalDateTime? Latest)
{
    private const int YearDigits = 4;

    /// <summary>Gets the given time; otherwise the year of the page's owner line, but no time before a date that the page prints with its year.</summary>
    public static CopyTime Of(FeedSyntax syntax)
    {
        SyntaxTree tree = syntax.SyntaxTree;
        if (tree.Options.CollectedAt is { } given)
        {
            return new CopyTime(given.Earliest, given.Latest);
        }

        LocalDate? newest = null;
        int year = 0;
        foreach (RawToken token in tree.RawTokens.AsSpan(syntax.Range.First, syntax.Range.End - syntax.Range.First))
        {
            ReadOnlySpan<char> text = token.In(tree.Text.AsSpan());
            if (token.Kind == SyntaxKind.PublishedToken && PrintedDate.Read(text, syntax.Languages).Date is { Year: > 0 } printed && new PartialDate(printed).Earliest is { } day)
            {
                newest = newest > day ? newest : day;
            }
            else if (token.Kind == SyntaxKind.PageTextToken && text is ['©', ..])
            {
                year = YearIn(text);
            }
        }

        return year == 0 ? new CopyTime(newest?.AtMidnight(), null)
            : newest?.Year > year ? new CopyTime(null, null)
            : new CopyTime((newest?.Year == year ? newest.Value : new LocalDate(year, 1, 1)).AtMidnight(), new LocalDate(year, 12, 31).At(LocalTime.MaxValue));
    }

    /// <summary>Gets the first number of four digits; 0 if there is none.</summary>
    private static int YearIn(ReadOnlySpan<char> text)
    {
        int year = 0;
        int digits = 0;
        foreach (char character in text)
        {
            (year, digits) = char.IsAsciiDigit(character) ? ((year * 10) + character - '0', digits + 1) : (0, 0);
            if (digits == YearDigits)
            {
                return year;
            }
        }

        return 0;
    }
}
