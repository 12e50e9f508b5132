using System.Buffers;
using Csm.Parsing.Diagnostics;
using Csm.Parsing.Text;

namespace Csm.Parsing.Grammar;

/// <summary>Reports the characters that a text should not have: replaced bytes, halves of surrogate pairs, control characters. Neighbours make one diagnostic.</summary>
internal static class CharacterChecks
{
    // All of Cc but tab, the line ends, and the breaks that are characters of a line: U+000B, U+000C, U+0085.
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        [.. Range(0x00, 0x08), .. Range(0x0E, 0x1F), .. Range(0x7F, 0x84), .. Range(0x86, 0x9F)]);

    public static void Report(SourceText text, DiagnosticBag diagnostics)
    {
        foreach (InvalidBytes invalid in text.InvalidBytes)
        {
            diagnostics.Report(
                DiagnosticCatalog.InvalidBytes, invalid.Replacement, invalid.Count == 1 ? "a byte" : $"{invalid.Count} bytes", invalid.Offset, text.EncodingName);
        }

        ReportControls(text.AsSpan(), diagnostics);
        ReportLoneSurrogates(text.AsSpan(), diagnostics);
    }

    private static void ReportControls(ReadOnlySpan<char> text, DiagnosticBag diagnostics)
    {
        for (int position = 0; text[position..].IndexOfAny(Controls) is >= 0 and var distance;)
        {
            int start = position + distance;
            int length = text[start..].IndexOfAnyExcept(Controls);
            position = length < 0 ? text.Length : start + length;
            diagnostics.Report(
                DiagnosticCatalog.ControlCharacter, TextSpan.FromBounds(start, position), Excerpt.CodePoint(text[start]), position - start);
        }
    }

    private static void ReportLoneSurrogates(ReadOnlySpan<char> text, DiagnosticBag diagnostics)
    {
        for (int position = 0; text[position..].IndexOfAnyInRange('\uD800', '\uDFFF') is >= 0 and var distance;)
        {
            position += distance;
            if (position + 1 < text.Length && char.IsSurrogatePair(text[position], text[position + 1]))
            {
                position += 2;
            }
            else
            {
                diagnostics.Report(DiagnosticCatalog.LoneSurrogate, new TextSpan(position, 1), Excerpt.CodePoint(text[position]));
                position++;
            }
        }
    }

    private static IEnumerable<char> Range(int first, int last) => Enumerable.Range(first, last - first + 1).Select(value => (char)value);
}
