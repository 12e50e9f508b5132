using Csm.Parsing.Text;

namespace Csm.Parsing.Data.Reports;

/// <summary>The line that a diagnostic points at; of a very long line, the part around the range.</summary>
/// <param name="Before">What stands before the range; begins with an ellipsis where something is left out.</param>
/// <param name="Marked">The range as far as it is on its first line; empty where something is missing there.</param>
/// <param name="After">What stands after it; ends with an ellipsis where something is left out.</param>
internal sealed record SourceExcerpt(string Before, string Marked, string After)
{
    private const int ContextLimit = 80;
    private const int MarkLimit = 200;
    private const string Ellipsis = "…";

    public static SourceExcerpt Of(SourceText source, TextSpan span)
    {
        TextSpan line = source.GetLineSpan(source.GetLinePosition(span.Start).Line);

        // A range can begin at a line end.
        int start = Math.Min(span.Start, line.End) - line.Start;
        int end = Math.Max(start, Math.Min(span.End, line.End) - line.Start);
        string text = source.ToString(line);
        int first = ShortText.Before(text, Math.Max(0, start - ContextLimit));
        int last = ShortText.Before(text, Math.Min(text.Length, end + ContextLimit));
        return new SourceExcerpt(
            (first > 0 ? Ellipsis : "") + text[first..start],
            ShortText.Of(text[start..end], MarkLimit),
            text[end..last] + (last < text.Length ? Ellipsis : ""));
    }
}
