using System.Collections.Immutable;
using Csm.Parsing.Dates;
using Csm.Parsing.Syntax;

namespace Csm.Parsing.Binding;

/// <summary>Finds the dates of a text in each of its text tokens: entities and thread indices are not parts of a date.</summary>
internal static class DateFinder
{
    /// <summary>Finds the dates of a text, in its order.</summary>
    /// <param name="tree">The tree of the text.</param>
    /// <param name="range">The tokens of the text.</param>
    /// <param name="feed">The feed that has the text; null for a text that was parsed on its own.</param>
    public static ImmutableArray<TextDate> Find(SyntaxTree tree, TokenRange range, Feed? feed)
    {
        var dates = ImmutableArray.CreateBuilder<TextDate>();
        DayMonthOrder order = DayMonthOrder.Unknown;
        for (var place = new TextPlaces(tree, range, isAsWritten: feed is null); place.MoveNext();)
        {
            RawToken token = tree.RawTokens[place.Token];
            foreach (DateReading reading in token.Kind == SyntaxKind.TextToken ? DateParser.Parse(token.In(tree.Text.AsSpan())) : [])
            {
                bool isInDoubt = !reading.MonthFirst.IsEmpty;
                order = isInDoubt && order == DayMonthOrder.Unknown ? DayMonthOrderFinder.Find(tree, range, feed) : order;
                bool isMonthFirst = isInDoubt && order is DayMonthOrder.MonthFirst or DayMonthOrder.AssumedMonthFirst;
                dates.Add(new TextDate(
                    tree.Text,
                    token.Start + reading.Start,
                    place.StartInText + reading.Start,
                    reading,
                    [.. (isMonthFirst ? reading.MonthFirst : reading.Dates).Select(parts => new PartialDate(parts))],
                    isInDoubt && order is DayMonthOrder.AssumedDayFirst or DayMonthOrder.AssumedMonthFirst));
            }
        }

        return dates.DrainToImmutable();
    }
}
