using Csm.Parsing.Text;

namespace Csm.Parsing.Languages;

/// <summary>Composes letters with combining marks: <c>Abonnés</c> looks the same either way. Most lines have none, and cost only the search for one.</summary>
internal static class ComposedLetters
{
    private const char FirstMark = '\u0300';
    private const char LastMark = '\u036F';

    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> line)
        => line.ContainsAnyInRange(FirstMark, LastMark) ? UnicodeNormalization.ToFormC(line.ToString()) : line;
}
