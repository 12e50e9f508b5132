using Csm.Parsing.Text;

namespace Csm.Parsing.Grammar.Scanners;

/// <summary>The brackets of a topic: <c>[NOMINATIONS]</c>. The same brackets around a thread index or around nothing are no topic.</summary>
internal static class TopicScanner
{
    public const char Closing = ']';

    public static bool TryScanOpening(ReadOnlySpan<char> line, int position, out TextSpan match)
    {
        match = new TextSpan(position, 1);
        int length = line[position] == '[' ? line[(position + 1)..].IndexOf(Closing) : -1;
        return length > 0 && !line.Slice(position + 1, length).IsWhiteSpace() && !ThreadIndexScanner.TryScan(line, position, out _);
    }

    public static bool TryScanClosing(ReadOnlySpan<char> line, int position, out TextSpan match)
    {
        match = new TextSpan(position, 1);
        return line[position] == Closing;
    }
}
