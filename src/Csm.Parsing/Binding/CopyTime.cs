using Csm.Parsing.Dates;
using Csm.Parsing.Languages;
using Csm.Parsing.Syntax;
using NodaTime;

namespace Csm.Parsing.Binding;

/// <summary>Between which times a page was copied; null if a bound is unknown.</summary>
internal sealed record CopyTime(LocalDateTime? Earliest, LocalDateTime? Latest)
{
    /// <summary>Gets the given time; otherwise the year of the page's owner line, and not before the newest date with a year on the page.</summary>
    public static CopyTime Of(FeedSyntax syntax)
    {
        SyntaxTree tree = syntax.SyntaxTree;
        if (tree.Options.CollectedAt is { Earliest: not null } given)
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
                year = Vocabularies.YearIn(text);
            }
        }

        return year <= 0 ? new CopyTime(newest?.AtMidnight(), null)
            : newest?.Year > year ? new CopyTime(null, null)
            : new CopyTime((newest?.Year == year ? newest.Value : new LocalDate(year, 1, 1)).AtMidnight(), new LocalDate(year, 12, 31).At(LocalTime.MaxValue));
    }
}
