using Csm.Parsing.Lines;
using Csm.Parsing.Text;

namespace Csm.Parsing.PostTexts.Scanners;

/// <summary>A mention: @ or ＠ and up to 20 of [A-Za-z0-9_], unless a list follows (twitter-text, validMentionOrList and endMentionMatch).</summary>
internal static class MentionScanner
{
    public static bool TryScan(ReadOnlySpan<char> line, int position, out TextSpan match)
        => TryScanHandle(line, position, out match) && !ListFollows(line[match.End..]) && MayEnd(line[match.End..]);

    /// <summary>Scans a mention or the owner of a list, whatever follows it.</summary>
    public static bool TryScanHandle(ReadOnlySpan<char> line, int position, out TextSpan match)
    {
        match = new TextSpan(position, 1 + Math.Min(AsciiRun.LengthOfWord(line, position + 1, out _), Handle.LengthLimit));
        return match.Length > 1 && MayBegin(line[..position]);
    }

    /// <summary>Whether the name of a list follows its owner: a slash and a letter.</summary>
    public static bool ListFollows(ReadOnlySpan<char> after) => after is ['/', var first, ..] && char.IsAsciiLetter(first);

    /// <summary>Whether a mention or list may end before this text.</summary>
    public static bool MayEnd(ReadOnlySpan<char> after)
        => after is not (['@' or '＠', ..] or [':', '/', '/', ..]) && !(after.Length > 0 && TextCharacters.IsAccentedLatin(after[0]));

    private static bool MayBegin(ReadOnlySpan<char> before)
        => before.IsEmpty
            || !(TextCharacters.IsInWord(before[^1]) || before[^1] is '!' or '#' or '$' or '%' or '&' or '*' or '@' or '＠')
            || IsRetweet(before);

    // "RT@name" is an old form of a mention; "@RT@name" is not one, since @RT looks like a broken mention.
    private static bool IsRetweet(ReadOnlySpan<char> before)
        => before is [.., 'R' or 'r', 'T' or 't']
            && (before.Length == 2 || !(char.IsAsciiLetterOrDigit(before[^3]) || "_+~.-@＠".Contains(before[^3], StringComparison.Ordinal)));
}
