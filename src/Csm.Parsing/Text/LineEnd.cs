namespace Csm.Parsing.Text;

/// <summary>Decides what ends a line: LF, CRLF or CR, and no other character that Unicode calls a break.</summary>
internal static class LineEnd
{
    /// <summary>Finds the first line end at or after a position.</summary>
    public static bool TryFind(ReadOnlySpan<char> text, int position, out TextSpan lineEnd)
    {
        int length = text[position..].IndexOfAny('\n', '\r');
        if (length < 0)
        {
            lineEnd = default;
            return false;
        }

        int start = position + length;
        bool isPair = text[start] == '\r' && start + 1 < text.Length && text[start + 1] == '\n';
        lineEnd = new TextSpan(start, isPair ? 2 : 1);
        return true;
    }
}
