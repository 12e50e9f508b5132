using Csm.Parsing.Diagnostics;
using Csm.Parsing.Text;

namespace Csm.Parsing.Lines;

/// <summary>The lines of a text that show something, as messages quote them: without outer white space and byte order mark.</summary>
internal static class SourceLines
{
    /// <summary>Takes the next line off the text; false at its end.</summary>
    public static bool TryTake(scoped ref ReadOnlySpan<char> text, out ReadOnlySpan<char> line)
    {
        line = default;
        while (!text.IsEmpty && InvisibleCharacters.Trim(line).IsEmpty)
        {
            bool isEnded = LineEnd.TryFind(text, 0, out TextSpan end);
            line = (isEnded ? text[..end.Start] : text).TrimStart(SourceText.ByteOrderMark).Trim();
            text = isEnded ? text[end.End..] : [];
        }

        line = InvisibleCharacters.Trim(line).IsEmpty ? default : line;
        return !line.IsEmpty;
    }

    public static int Count(ReadOnlySpan<char> text)
    {
        int count = 0;
        while (TryTake(ref text, out _))
        {
            count++;
        }

        return count;
    }

    /// <summary>The first line of a text in quotes.</summary>
    public static string Quote(ReadOnlySpan<char> text) => TryTake(ref text, out ReadOnlySpan<char> line) ? $"'{Excerpt.Of(line)}'" : "the end of the text";

    /// <summary>Where a piece of a text is.</summary>
    public static TextSpan SpanOf(ReadOnlySpan<char> piece, ReadOnlySpan<char> text)
        => new(text.Overlaps(piece, out int offset) ? offset : 0, piece.Length);
}
