using Csm.Parsing.Text;

namespace Csm.Parsing.PostTexts.Scanners;

/// <summary>The brackets of a topic: <c>[NOMINATIONS]</c>. Brackets around a thread index or around nothing are not a topic.</summary>
internal static class TopicScanner
{
    public const char Closing = ']';

    public static bool TryScanOpening(ReadOnlySpan<char> line, int position, out TextSpan match)
    {
        match = new TextSpan(position, 1);
        int length = line[position] == '[' ? line[(position + 1)..].IndexOf(Closing) : -1;
        return length > 0 && !line.Slice(position + 1, length).Contains('[') && IsTopic(line.Slice(position + 1, length).Trim());
    }

    public static bool TryScanClosing(ReadOnlySpan<char> line, int position, out TextSpan match)
    {
        match = new TextSpan(position, 1);
        return line[position] == Closing;
    }

    // The number of a post is never a topic, even if it is not a valid index: [0/3], [1000/2000], [1/n], [1/?], [1/].
    private static bool IsTopic(ReadOnlySpan<char> words)
    {
        int slash = 0;
        while (slash < words.Length && !ThreadNumberScanner.IsSlash(words[slash]))
        {
            slash++;
        }

        return slash == words.Length ? !words.IsEmpty : !(IsNumber(words[..slash].Trim()) && IsNumberOrSign(words[(slash + 1)..].Trim()));
    }

    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        foreach (char character in text)
        {
            if (!ThreadNumberScanner.IsDigit(character))
            {
                return false;
            }
        }

        return !text.IsEmpty;
    }

    private static bool IsNumberOrSign(ReadOnlySpan<char> text) => text.Length <= 1 || IsNumber(text);
}
