using System.Buffers;
using Csm.Parsing.Text;

namespace Csm.Parsing.Grammar.Scanners;

/// <summary>A mention: @ or ＠ and up to 20 of [A-Za-z0-9_] (twitter-text, validMentionOrList).</summary>
internal static class MentionScanner
{
    public static readonly SearchValues<char> HandleCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");

    private const int HandleLimit = 20;
    private const string NotBefore = "!#$%&*@＠_";

    public static bool TryScan(ReadOnlySpan<char> line, int position, out TextSpan match)
    {
        match = default;
        if (!MayBegin(line[..position]))
        {
            return false;
        }

        ReadOnlySpan<char> rest = line[(position + 1)..];
        int length = rest[..Math.Min(rest.Length, HandleLimit)].IndexOfAnyExcept(HandleCharacters);
        length = length < 0 ? Math.Min(rest.Length, HandleLimit) : length;
        match = new TextSpan(position, length + 1);
        return length > 0 && MayEnd(rest[length..]);
    }

    /// <summary>What may stand after a mention or a list.</summary>
    public static bool MayEnd(ReadOnlySpan<char> after)
        => after.IsEmpty || !(after[0] is '@' or '＠' || IsAccentedLatin(after[0]) || after.StartsWith("://", StringComparison.Ordinal));

    private static bool MayBegin(ReadOnlySpan<char> before)
        => before.IsEmpty
            || !(char.IsAsciiLetterOrDigit(before[^1]) || NotBefore.Contains(before[^1], StringComparison.Ordinal))
            || IsRetweet(before);

    // "RT@name" is a mention of old.
    private static bool IsRetweet(ReadOnlySpan<char> before)
        => before.EndsWith("RT", StringComparison.OrdinalIgnoreCase)
            && (before.Length == 2 || !(char.IsAsciiLetterOrDigit(before[^3]) || "_+~.-".Contains(before[^3], StringComparison.Ordinal)));

    private static bool IsAccentedLatin(char character) => character is >= '\u00C0' and <= '\u024F' and not ('×' or '÷');
}
