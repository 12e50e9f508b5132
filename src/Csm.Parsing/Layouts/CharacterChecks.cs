using System.Buffers;
using Csm.Parsing.Diagnostics;
using Csm.Parsing.Lines;
using Csm.Parsing.Text;

namespace Csm.Parsing.Layouts;

/// <summary>
/// Reports characters that do not belong in a text: replaced bytes, byte order marks, halves of surrogate pairs, control characters. Those on one line or on
/// adjacent lines share a diagnostic, except for byte order marks.
/// </summary>
internal static class CharacterChecks
{
    // All of Cc except tab, the line ends, and the breaks that do not end a line here: U+000B, U+000C, U+0085.
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        [.. Range(0x00, 0x08), .. Range(0x0E, 0x1F), .. Range(0x7F, 0x84), .. Range(0x86, 0x9F)]);

    private delegate bool Finder(ReadOnlySpan<char> text, out int position);

    public static void Report(SourceText text, ParseContext context)
    {
        DiagnosticBag diagnostics = context.Diagnostics;
        ReportInvalidBytes(text, diagnostics);
        ReportByteOrderMarks(context);
        if (context.Index.MayHaveControls)
        {
            ReportAll(text.AsSpan(), TryFindControl, DiagnosticCatalog.ControlCharacter, diagnostics);
        }

        if (context.Index.MayHaveLoneSurrogates)
        {
            ReportAll(text.AsSpan(), TryFindLoneSurrogate, DiagnosticCatalog.LoneSurrogate, diagnostics);
        }
    }

    private static void ReportInvalidBytes(SourceText text, DiagnosticBag diagnostics)
    {
        for (int index = 0; index < text.InvalidBytes.Length;)
        {
            InvalidBytes first = text.InvalidBytes[index];
            TextSpan last = first.Replacement;
            int count = 0;
            do
            {
                count += text.InvalidBytes[index].Count;
                last = text.InvalidBytes[index++].Replacement;
            }
            while (index < text.InvalidBytes.Length && LineEndsIn(text.AsSpan()[last.End..text.InvalidBytes[index].Replacement.Start]) < 2);

            diagnostics.Report(DiagnosticCatalog.InvalidBytes, TextSpan.FromBounds(first.Replacement.Start, last.End), text.EncodingName!, count, first.Offset);
        }
    }

    /// <summary>Reports marks right before a line other than the first; anywhere else U+FEFF is a character of the text.</summary>
    private static void ReportByteOrderMarks(ParseContext context)
    {
        ReadOnlySpan<char> text = context.Text;
        for (int position = 1; position < text.Length && text[position..].IndexOf(SourceText.ByteOrderMark) is >= 0 and var distance; position++)
        {
            position += distance;
            if (context.LinesFrom(position) is [var line, ..] && line.Start == position + 1)
            {
                context.Diagnostics.Report(DiagnosticCatalog.ByteOrderMarkInText, new TextSpan(position, 1));
            }
        }
    }

    private static void ReportAll(ReadOnlySpan<char> text, Finder tryFind, DiagnosticDescriptor descriptor, DiagnosticBag diagnostics)
    {
        for (int position = 0; tryFind(text[position..], out int distance);)
        {
            int start = position + distance;
            int count = 0;
            int lines = 1;
            int lineEnds = 0;
            do
            {
                lines += lineEnds;
                count++;
                position += distance + 1;
            }
            while (tryFind(text[position..], out distance) && (lineEnds = LineEndsIn(text.Slice(position, distance))) < 2);

            string hint = text[start] == 0 && count > text.Length / 3 ? "; is the text UTF-32, or UTF-16 without a byte order mark?" : "";
            diagnostics.Report(descriptor, TextSpan.FromBounds(start, position), Excerpt.CodePoint(text[start]), count, lines, hint);
        }
    }

    private static bool TryFindControl(ReadOnlySpan<char> text, out int position)
    {
        position = text.IndexOfAny(Controls);
        return position >= 0;
    }

    private static bool TryFindLoneSurrogate(ReadOnlySpan<char> text, out int position)
    {
        for (position = 0; text[position..].IndexOfAnyInRange('\uD800', '\uDFFF') is >= 0 and var distance; position += 2)
        {
            position += distance;
            if (position + 1 == text.Length || !char.IsSurrogatePair(text[position], text[position + 1]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Counts the line ends between two findings, up to 2: with more than one, they are not on adjacent lines.</summary>
    private static int LineEndsIn(ReadOnlySpan<char> text)
        => !LineEnd.TryFind(text, 0, out TextSpan first) ? 0 : LineEnd.TryFind(text, first.End, out _) ? 2 : 1;

    private static IEnumerable<char> Range(int first, int last) => Enumerable.Range(first, last - first + 1).Select(value => (char)value);
}
