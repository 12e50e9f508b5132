using Csm.Parsing.Text;

namespace Csm.Parsing.PostTexts.Scanners;

/// <summary>A list: a mention, a slash, a letter and up to 24 of [A-Za-z0-9_-] (twitter-text, validMentionOrList).</summary>
internal static class ListScanner
{
    private const int NameLimit = 25;

    public static bool TryScan(ReadOnlySpan<char> line, int position, out TextSpan match)
    {
        if (!MentionScanner.TryScanHandle(line, position, out match) || !MentionScanner.ListFollows(line[match.End..]))
        {
            return false;
        }

        int length = 1;
        ReadOnlySpan<char> name = line[(match.End + 1)..];
        while (length < Math.Min(name.Length, NameLimit) && (char.IsAsciiLetterOrDigit(name[length]) || name[length] is '_' or '-'))
        {
            length++;
        }

        match = new TextSpan(match.Start, match.Length + 1 + length);
        return MentionScanner.MayEnd(line[match.End..]);
    }
}
