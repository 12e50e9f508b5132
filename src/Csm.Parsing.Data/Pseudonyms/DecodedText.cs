using System.Buffers;
using System.Globalization;
using System.Text;
using Csm.Parsing.Text;

namespace Csm.Parsing.Data.Pseudonyms;

/// <summary>A dump, or a path, in which percent-encoded UTF-8 is decoded, as it is in URLs, with the position of each character in the dump.</summary>
internal sealed class DecodedText
{
    /// <summary>A URL in the query of another is encoded twice; an archived one a third time.</summary>
    private const int LevelLimit = 4;

    private const int EscapeLength = 3;
    private const int LongestSequence = 4;

    /// <summary>The position of each character and of the end; null if no byte is decoded.</summary>
    private readonly int[]? _starts;

    private DecodedText(string text, int[]? starts)
    {
        Text = text;
        _starts = starts;
    }

    /// <summary>The text. A byte that is not UTF-8 is the character of the same number, as in Latin-1.</summary>
    public string Text { get; }

    /// <summary>The dump decoded several times, the most often decoded first and the dump itself last.</summary>
    /// <remarks>All of them matter: in <c>100%decathlon</c>, the first two letters of a handle look like a byte.</remarks>
    public static IReadOnlyList<DecodedText> LevelsOf(string dump)
    {
        var levels = new Stack<DecodedText>();
        for (DecodedText? level = new(dump, null); level is not null && levels.Count <= LevelLimit; level = level.Decode())
        {
            levels.Push(level);
        }

        return [.. levels];
    }

    /// <summary>Whether a percent sign and two hexadecimal digits are at a position.</summary>
    public static bool IsEscape(string text, int position)
        => position + EscapeLength <= text.Length && text[position] == '%' && char.IsAsciiHexDigit(text[position + 1]) && char.IsAsciiHexDigit(text[position + 2]);

    /// <summary>A span of this text as a span of the dump.</summary>
    public TextSpan InDump(TextSpan span) => _starts is null ? span : TextSpan.FromBounds(_starts[span.Start], _starts[span.End]);

    /// <summary>The part of this text that a span of the dump became. A byte that reaches into the span is not part of it.</summary>
    public TextSpan FromDump(TextSpan span) => TextSpan.FromBounds(FromDump(span.Start), FromDump(span.End));

    private int FromDump(int position)
    {
        int index = _starts is null ? position : Array.BinarySearch(_starts, position);
        return index < 0 ? ~index : index;
    }

    /// <summary>This text, decoded once more; null if nothing in it is encoded.</summary>
    private DecodedText? Decode()
    {
        int first = Text.IndexOf('%', StringComparison.Ordinal);
        while (first >= 0 && !IsEscape(Text, first))
        {
            first = Text.IndexOf('%', first + 1);
        }

        if (first < 0)
        {
            return null;
        }

        char[] characters = new char[Text.Length];
        int[] starts = new int[Text.Length + 1];
        int length = 0;
        for (int position = 0; position < Text.Length;)
        {
            int end = position + 1;
            int written = 1;
            characters[length] = Text[position];
            if (IsEscape(Text, position))
            {
                (Rune rune, int bytes) = DecodeAt(position);
                end = position + (bytes * EscapeLength);
                written = rune.EncodeToUtf16(characters.AsSpan(length));
            }

            // Each half of a surrogate pair has a position of its own, so that positions increase.
            for (int index = 0; index < written; index++)
            {
                starts[length++] = InDump(position + index);
            }

            position = end;
        }

        starts[length] = _starts?[^1] ?? Text.Length;
        return new DecodedText(new string(characters, 0, length), starts[..(length + 1)]);
    }

    private int InDump(int position) => _starts?[position] ?? position;

    /// <summary>The character whose encoded bytes begin at a position, and their number.</summary>
    private (Rune Rune, int Bytes) DecodeAt(int position)
    {
        Span<byte> bytes = stackalloc byte[LongestSequence];
        int count = 0;
        for (int next = position; count < LongestSequence && IsEscape(Text, next); next += EscapeLength)
        {
            bytes[count++] = byte.Parse(Text.AsSpan(next + 1, EscapeLength - 1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        }

        return Rune.DecodeFromUtf8(bytes[..count], out Rune rune, out int length) == OperationStatus.Done ? (rune, length) : (new Rune((char)bytes[0]), 1);
    }
}
