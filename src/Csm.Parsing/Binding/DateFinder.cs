using System.Collections.Immutable;
using Csm.Parsing.Dates;
using Csm.Parsing.Syntax;

namespace Csm.Parsing.Binding;

/// <summary>Finds the dates of a text in its text tokens, each by itself: an entity and a thread index are no parts of a date.</summary>
internal static class DateFinder
{
    /// <param name="tree">The tree of the text.</param>
    /// <param name="range">The tokens of the text.</param>
    /// <param name="feed">The feed that the text is of; null for a text alone.</param>
    public static ImmutableArray<TextDate> Find(SyntaxTree tree, TokenRange range, Feed? feed)
    {
        var dates = ImmutableArray.CreateBuilder<TextDate>();
        DayMonthOrder order = DayMonthOrder.NotKnown;
        for (var place = new TextPlaces(tree, range, isAsWritten: feed is null); place.MoveNext();)
        {
            RawToken token = tree.RawTokens[place.Token];
            foreach (DateReading reading in token.Kind == SyntaxKind.TextToken ? DateParser.Parse(token.In(tree.Text.AsSpan())) : [])
            {
                bool isInDoubt = !reading.MonthFirst.IsEmpty;
                order = isInDoubt && order == DayMonthOrder.NotKnown ? DayMonthOrderFinder.Find(tree, range, feed) : order;
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
