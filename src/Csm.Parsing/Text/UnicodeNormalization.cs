using System.Buffers;
using System.Text;
using Csm.Parsing.Text.Tables;

namespace Csm.Parsing.Text;

/// <summary>The canonical normalization forms of Unicode 17.0 (UAX #15), the same on every machine.</summary>
/// <remarks>
/// <see cref="string.Normalize()"/> asks ICU or the operating system, of whichever version, does nothing where globalization is invariant, and refuses half of
/// a surrogate pair. Here a half stays as it is.
/// </remarks>
public static class UnicodeNormalization
{
    private const int StackLimit = 256;

    /// <summary>Converts a text to form C, in which a letter and its marks are one character where there is one: <c>e</c> with U+0301 is <c>é</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text in form C; the same string if it is.</returns>
    public static string ToFormC(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Ascii.IsValid(text))
        {
            return text;
        }

        StringBuilder? changed = null;
        int copied = 0;
        for (int position = 0, end; FindChange(text, position) is >= 0 and var change; position = end)
        {
            int start = StartOfPiece(text, change);
            end = EndOfPiece(text, change);
            ReadOnlySpan<char> piece = text.AsSpan(start, end - start);
            if (Normalize(piece, isComposed: true) is { } normalized)
            {
                changed ??= new StringBuilder(text.Length);
                changed.Append(text, copied, start - copied).Append(normalized);
                copied = end;
            }
        }

        return changed is null ? text : changed.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>Converts a text to form D, in which a letter and its marks are characters of their own: <c>é</c> is <c>e</c> with U+0301.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text in form D; the same string if it is.</returns>
    public static string ToFormD(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Ascii.IsValid(text) ? text : Normalize(text, isComposed: false) ?? text;
    }

    /// <summary>The normalized piece, or null if it is the same.</summary>
    private static string? Normalize(ReadOnlySpan<char> piece, bool isComposed)
    {
        int size = checked(piece.Length * CanonicalSequence.Growth);
        int[]? rented = size > StackLimit ? ArrayPool<int>.Shared.Rent(size) : null;
        try
        {
            var sequence = new CanonicalSequence(rented ?? stackalloc int[StackLimit]);
            sequence.Add(piece);
            if (isComposed)
            {
                sequence.Compose();
            }

            return sequence.IsEqualTo(piece) ? null : sequence.ToString();
        }
        finally
        {
            if (rented is not null)
            {
                ArrayPool<int>.Shared.Return(rented);
            }
        }
    }

    /// <summary>Finds the first code point, at or after the start of a piece, at which the text may not be in form C (UAX #15, section 9); -1 if there is none.</summary>
    private static int FindChange(string text, int position)
    {
        byte previous = 0;
        for (int length; position < text.Length; position += length)
        {
            length = 1;
            byte combiningClass = 0;
            if (text[position] >= NormalizationTable.First)
            {
                int codePoint = CodePoints.At(text, position, out length);
                combiningClass = NormalizationTable.ClassOf(codePoint);
                if (NormalizationTable.IsChanging(codePoint) || (combiningClass > 0 && combiningClass < previous))
                {
                    return position;
                }
            }

            previous = combiningClass;
        }

        return -1;
    }

    /// <summary>Goes back to the last code point that composes with nothing before it; nothing before it matters.</summary>
    private static int StartOfPiece(string text, int position)
    {
        bool isStart = false;
        while (position > 0 && !isStart)
        {
            position -= position > 1 && char.IsSurrogatePair(text[position - 2], text[position - 1]) ? 2 : 1;
            isStart = IsStart(CodePoints.At(text, position, out _));
        }

        return position;
    }

    private static int EndOfPiece(string text, int position)
    {
        for (int length; position < text.Length && !IsStart(CodePoints.At(text, position, out length)); position += length)
        {
        }

        return position;
    }

    private static bool IsStart(int codePoint) => !NormalizationTable.IsChanging(codePoint) && NormalizationTable.ClassOf(codePoint) == 0;
}
