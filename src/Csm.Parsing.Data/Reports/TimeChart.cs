using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Csm.Parsing.Data.Reports;

/// <summary>A count at a time.</summary>
/// <param name="Time">When the dump was collected.</param>
/// <param name="Count">The count; null if the dump does not have it.</param>
internal readonly record struct TimePoint(CollectionTime Time, ApproximateCount? Count);

/// <summary>Writes how a count changed from dump to dump: a line of the numbers that the pages show, within a band of what they can mean.</summary>
/// <remarks>The drawing is stretched to the available width; all text is outside, so that letters never shrink.</remarks>
internal static class TimeChart
{
    private const int Width = 100;
    private const int Height = 40;

    // Room for dots on the edge.
    private const double Margin = 2;

    /// <summary>Writes a chart.</summary>
    /// <param name="html">Receives the chart.</param>
    /// <param name="measure">What is counted, which is also the class that determines the colour.</param>
    /// <param name="post">The beginning of the post's text and its id; null for the account.</param>
    /// <param name="points">The counts, in the order of time; at least one is known.</param>
    /// <param name="placeOf">Where a time is, from 0 to 1.</param>
    public static void Write(HtmlWriter html, string measure, (string Text, string Id)? post, ImmutableArray<TimePoint> points, Func<CollectionTime, double> placeOf)
    {
        TimePoint[] known = [.. points.Where(point => point.Count is not null)];
        if (known.Length == 0)
        {
            return;
        }

        using var figure = html.Open("figure", ("class", $"panel trend {measure}"));
        using (html.Open("figcaption"))
        {
            html.Element("p", measure);
            if (post is { } shown)
            {
                using var link = html.Open("a", ("href", $"#{shown.Id}"));
                html.Element("span", shown.Text.Length == 0 ? "(no text)" : shown.Text, ("dir", "auto"), ("lang", ""));
            }
        }

        WriteDrawing(html, measure, known, placeOf);
        using var ends = html.Open("div", ("class", "ends"));
        WriteEnd(html, known[0]);
        WriteEnd(html, known[^1]);
    }

    private static void WriteEnd(HtmlWriter html, TimePoint point)
    {
        using var end = html.Open("span");
        ShownCount.Of(point.Count).Write(html);
        html.Element("small", $"{point.Time}");
    }

    private static void WriteDrawing(HtmlWriter html, string measure, TimePoint[] known, Func<CollectionTime, double> placeOf)
    {
        double least = known.Min(point => (double)point.Count!.Value.Minimum);
        double greatest = known.Max(point => (double)(point.Count!.Value.Maximum ?? point.Count.Value.Value ?? point.Count.Value.Minimum));
        var line = new StringBuilder();
        var dots = new StringBuilder();
        var upper = new StringBuilder();
        var lower = new StringBuilder();
        foreach (TimePoint point in known)
        {
            ApproximateCount count = point.Count!.Value;
            string x = Number(Margin + ((Width - (2 * Margin)) * placeOf(point.Time)));
            string y = Y(count.Value ?? count.Minimum);
            line.Append(line.Length == 0 ? 'M' : 'L').Append(x).Append(' ').Append(y);
            dots.Append('M').Append(x).Append(' ').Append(y).Append("h0");
            // A count without an upper bound leaves the frame.
            upper.Append(upper.Length == 0 ? 'M' : 'L').Append(x).Append(' ').Append(count.Maximum is { } maximum ? Y(maximum) : Number(-Height));
            lower.Insert(0, $"L{x} {Y(count.Minimum)}");
        }

        string words = string.Join("; ", known.Select(point => $"{point.Time}: {ShownCount.Of(point.Count).Text}"));
        using var svg = html.Open(
            "svg", ("role", "img"), ("aria-label", $"{measure}, {words}"), ("viewBox", $"0 0 {Width} {Height}"), ("preserveAspectRatio", "none"), ("width", "100%"), ("height", "5em"));
        html.Element("path", "", ("class", "band"), ("d", $"{upper}{lower}Z"));
        html.Element("path", "", ("class", "line"), ("d", line.ToString()));
        html.Element("path", "", ("class", "dots"), ("d", dots.ToString()));

        string Y(double value) => Number(greatest > least ? Margin + ((Height - (2 * Margin)) * (greatest - value) / (greatest - least)) : Height / 2.0);
    }

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
