using Csm.Parsing.Text;

namespace Csm.Parsing.Data.Reports;

/// <summary>The line that a diagnostic points to, or the part around the range if the line is very long.</summary>
/// <param name="Before">The text before the range; begins with an ellipsis if some is omitted.</param>
/// <param name="Marked">The part of the range on its first line; empty where something is missing.</param>
/// <param name="After">The text after the range; ends with an ellipsis if some is omitted.</param>
internal sealed record SourceExcerpt(string Before, string Marked, string After)
{
    private const int ContextLimit = 80;
    private const int MarkLimit = 200;
    private const string Ellipsis = "…";

    public static SourceExcerpt Of(SourceText source, TextSpan span)
    {
        TextSpan line = source.GetLineSpan(source.GetLinePosition(span.Start).Line);

        // A range can begin at the line end.
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
