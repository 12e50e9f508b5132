using System.Buffers;
using Csm.Parsing.Diagnostics;
using Csm.Parsing.Text;

namespace Csm.Parsing.Grammar;

/// <summary>Reports what a text should not have: replaced bytes, halves of surrogate pairs, control characters. Those of a line make one diagnostic.</summary>
internal static class CharacterChecks
{
    // All of Cc but tab, the line ends, and the breaks that are characters of a line: U+000B, U+000C, U+0085.
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        [.. Range(0x00, 0x08), .. Range(0x0E, 0x1F), .. Range(0x7F, 0x84), .. Range(0x86, 0x9F)]);

    private delegate bool Finder(ReadOnlySpan<char> text, out int position);

    public static void Report(SourceText text, DiagnosticBag diagnostics)
    {
        ReportInvalidBytes(text, diagnostics);
        ReportByLine(text.AsSpan(), TryFindControl, DiagnosticCatalog.ControlCharacter, diagnostics);
        ReportByLine(text.AsSpan(), TryFindLoneSurrogate, DiagnosticCatalog.LoneSurrogate, diagnostics);
    }

    private static void ReportInvalidBytes(SourceText text, DiagnosticBag diagnostics)
    {
        for (int index = 0; index < text.InvalidBytes.Length;)
        {
            InvalidBytes first = text.InvalidBytes[index];
            int lineEnd = EndOfLine(text.AsSpan(), first.Replacement.Start);
            int count = 0;
            TextSpan last = first.Replacement;
            for (; index < text.InvalidBytes.Length && text.InvalidBytes[index] is var next && next.Replacement.Start < lineEnd; index++)
            {
                count += next.Count;
                last = next.Replacement;
            }

            diagnostics.Report(DiagnosticCatalog.InvalidBytes, TextSpan.FromBounds(first.Replacement.Start, last.End), text.EncodingName, count, first.Offset);
        }
    }

    private static void ReportByLine(ReadOnlySpan<char> text, Finder tryFind, DiagnosticDescriptor descriptor, DiagnosticBag diagnostics)
    {
        for (int position = 0; tryFind(text[position..], out int distance);)
        {
            int start = position + distance;
            int lineEnd = EndOfLine(text, start);
            int count = 0;
            for (position = start; tryFind(text[position..lineEnd], out distance); position += distance + 1)
            {
                count++;
            }

            diagnostics.Report(descriptor, TextSpan.FromBounds(start, position), Excerpt.CodePoint(text[start]), count);
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

    private static int EndOfLine(ReadOnlySpan<char> text, int position)
        => LineEnd.TryFind(text, position, out TextSpan lineEnd) ? lineEnd.Start : text.Length;

    private static IEnumerable<char> Range(int first, int last) => Enumerable.Range(first, last - first + 1).Select(value => (char)value);
}
