using System.Globalization;

namespace Csm.Parsing.Data.Reports;

/// <summary>A count, or a sum of counts, as the report shows it.</summary>
/// <param name="Number">The number that determines the length of a bar.</param>
/// <param name="Text">The number as displayed.</param>
/// <param name="Interval">The possible numbers, in words; null if the count is exact.</param>
internal readonly record struct ShownCount(Int128 Number, string Text, string? Interval)
{
    /// <summary>A count as the dump writes it.</summary>
    /// <param name="count">The count; null if the dump does not have it.</param>
    public static ShownCount Of(ApproximateCount? count) => count is not { } known
        ? new ShownCount(0, "?", "not in the dump")
        : new ShownCount(known.Value ?? known.Minimum, known.Text.Length == 0 && !known.IsExact ? $"{known.Minimum} to {known.Maximum}" : known.ToString(), known switch
        {
            { IsExact: true } => null,
            { Value: null, Minimum: 0, Maximum: null } => "cannot be read",
            _ => IntervalOf(known.Minimum, known.Maximum),
        });

    /// <summary>The sum of counts, preceded by <c>~</c> if it is not exact; unknown if there are counts and none is known.</summary>
    public static ShownCount Sum(IEnumerable<ApproximateCount?> counts)
    {
        bool isEmpty = true;
        bool isKnown = false;
        Int128 sum = 0;
        Int128 minimum = 0;
        Int128? maximum = 0;
        foreach (ApproximateCount? count in counts)
        {
            isEmpty = false;
            isKnown |= count is not null;
            sum += count?.Value ?? count?.Minimum ?? 0;
            minimum += count?.Minimum ?? 0;
            maximum += count?.Maximum;
        }

        if (!isEmpty && !isKnown)
        {
            return Of(null);
        }

        string text = Digits(sum);
        return minimum == maximum ? new ShownCount(sum, text, null) : new ShownCount(sum, $"~{text}", IntervalOf(minimum, maximum));
    }

    /// <summary>Writes the text, with the interval as its title.</summary>
    public void Write(HtmlWriter html)
    {
        if (Interval is null)
        {
            html.Text(Text);
        }
        else
        {
            html.Element("abbr", Text, ("title", Interval));
        }
    }

    private static string IntervalOf(Int128 minimum, Int128? maximum)
        => maximum is { } last ? $"from {Digits(minimum)} to {Digits(last)}" : $"at least {Digits(minimum)}";

    private static string Digits(Int128 number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
