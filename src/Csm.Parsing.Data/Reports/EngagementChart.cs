using System.Collections.Immutable;
using System.Globalization;

namespace Csm.Parsing.Data.Reports;

/// <summary>Writes horizontal bars, in one chart per count, all on the same scale.</summary>
/// <remarks>Lengths are percentages and multiples of the font size, so that a chart fills the available width and its letters never shrink.</remarks>
internal sealed class EngagementChart(HtmlWriter html, string id, ImmutableArray<Measure> measures, ImmutableArray<ChartRow> rows)
{
    // In percent of the width: labels, bars, and room for a number after them.
    private const double BarStart = 13;
    private const double BarLimit = 72;

    // In multiples of the font size.
    private const double AxisHeight = 1.8;
    private const double RowHeight = 1.7;
    private const double BarHeight = 0.9;
    private const double TextBase = 1.15;

    private readonly LogScale _scale = new(rows.SelectMany(row => row.Counts).Max(count => count.Number));
    private readonly double _height = AxisHeight + (RowHeight * rows.Length);

    public void Write(string caption)
    {
        using var figure = html.Open("figure", ("class", "chart"), ("aria-labelledby", $"{id}-caption"));
        html.Element("figcaption", caption, ("id", $"{id}-caption"));
        using var panels = html.Open("div", ("class", "panels"));
        for (int measure = 0; measure < measures.Length; measure++)
        {
            WritePanel(measure);
        }
    }

    private void WritePanel(int measure)
    {
        string name = measures[measure].Name;
        using var panel = html.Open("div", ("class", $"panel {name}"));
        html.Element("p", name, ("id", $"{id}-{name}"));

        // Not an image, since it contains links.
        using var svg = html.Open("svg", ("role", "group"), ("aria-labelledby", $"{id}-{name}"), ("width", "100%"), ("height", Em(_height)));
        WriteAxis();
        for (int row = 0; row < rows.Length; row++)
        {
            WriteRow(rows[row], measure, AxisHeight + (RowHeight * row));
        }
    }

    private void WriteAxis()
    {
        using var axis = html.Open("g", ("class", "axis"), ("aria-hidden", "true"));
        foreach (Int128 tick in _scale.Ticks())
        {
            string place = Percent(BarStart + (BarLimit * _scale.Of(tick)));
            html.Element("line", "", ("x1", place), ("x2", place), ("y1", Em(AxisHeight - 0.4)), ("y2", Em(_height)));
            html.Element("text", ShortNumber(tick), ("x", place), ("y", "1em"), ("text-anchor", "middle"));
        }
    }

    private void WriteRow(ChartRow row, int measure, double top)
    {
        ShownCount count = row.Counts[measure];
        double length = BarLimit * _scale.Of(count.Number);

        // All bars of a row link to the same place, so the keyboard stops at only one.
        using var link = html.Open("a", ("href", $"#{row.Target}"), ("tabindex", measure == 0 ? null : "-1"));
        html.Element("title", $"{row.Name}: {count.Text} {measures[measure].NounFor(count)}{(count.Interval is { } interval ? $", {interval}" : "")}");
        html.Element("rect", "", ("class", "row"), ("y", Em(top)), ("width", "100%"), ("height", Em(RowHeight)));
        html.Element("text", row.Label, ("x", Percent(BarStart - 3)), ("y", Em(top + TextBase)), ("text-anchor", "end"));
        html.Element(
            "rect", "",
            ("class", "bar"), ("x", Percent(BarStart)), ("y", Em(top + ((RowHeight - BarHeight) / 2))), ("width", Percent(length)), ("height", Em(BarHeight)));
        html.Element("text", count.Text, ("x", Percent(BarStart + length)), ("dx", ".4em"), ("y", Em(top + TextBase)));
        html.Line();
    }

    private static string ShortNumber(Int128 power)
    {
        string digits = power.ToString(CultureInfo.InvariantCulture);
        int thousands = (digits.Length - 1) / 3;
        return thousands is > 0 and <= 4 ? $"{digits[..^(3 * thousands)]}{"KMBT"[thousands - 1]}" : digits;
    }

    private static string Percent(double value) => string.Create(CultureInfo.InvariantCulture, $"{value:0.##}%");

    private static string Em(double value) => string.Create(CultureInfo.InvariantCulture, $"{value:0.##}em");
}

/// <summary>A row of a chart: a post or a thread.</summary>
/// <param name="Label">The text before the bar.</param>
/// <param name="Name">The name of the row in a sentence: <c>Post 5</c>.</param>
/// <param name="Target">The id of the element that the bar links to.</param>
/// <param name="Counts">One count for each of the measures.</param>
internal sealed record ChartRow(string Label, string Name, string Target, ImmutableArray<ShownCount> Counts);
