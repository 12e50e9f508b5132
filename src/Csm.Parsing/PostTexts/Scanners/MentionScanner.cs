using Csm.Parsing.Lines;
using Csm.Parsing.Text;

namespace Csm.Parsing.PostTexts.Scanners;

/// <summary>A mention: @ or ＠ and up to 20 of [A-Za-z0-9_], where no list follows (twitter-text, validMentionOrList and endMentionMatch).</summary>
internal static class MentionScanner
{
    private const string NotBefore = "!#$%&*@＠_";

    public static bool TryScan(ReadOnlySpan<char> line, int position, out TextSpan match)
        => TryScanHandle(line, position, out match) && !ListFollows(line[match.End..]) && MayEnd(line[match.End..]);

    /// <summary>The mention of a list's owner, or any other, whatever follows it.</summary>
    public static bool TryScanHandle(ReadOnlySpan<char> line, int position, out TextSpan match)
    {
        ReadOnlySpan<char> name = line.Slice(position + 1, Math.Min(line.Length - position - 1, Handle.LengthLimit));
        int length = name.IndexOfAnyExcept(Handle.Characters);
        match = new TextSpan(position, 1 + (length < 0 ? name.Length : length));
        return match.Length > 1 && MayBegin(line[..position]);
    }

    /// <summary>Whether a list's name follows its owner: a slash and a letter.</summary>
    public static bool ListFollows(ReadOnlySpan<char> after) => after is ['/', var first, ..] && char.IsAsciiLetter(first);

    /// <summary>What may stand after a mention or a list.</summary>
    public static bool MayEnd(ReadOnlySpan<char> after)
        => after is not (['@' or '＠', ..] or [':', '/', '/', ..]) && !(after.Length > 0 && TextCharacters.IsAccentedLatin(after[0]));

    private static bool MayBegin(ReadOnlySpan<char> before)
        => before.IsEmpty
            || !(char.IsAsciiLetterOrDigit(before[^1]) || NotBefore.Contains(before[^1], StringComparison.Ordinal))
            || IsRetweet(before);

    // "RT@name" is a mention of old; "@RT@name" is none, since @RT looks like one that goes wrong.
    private static bool IsRetweet(ReadOnlySpan<char> before)
        => before is [.., 'R' or 'r', 'T' or 't']
            && (before.Length == 2 || !(char.IsAsciiLetterOrDigit(before[^3]) || "_+~.-@＠".Contains(before[^3], StringComparison.Ordinal)));
}
