using Csm.Parsing.PostTexts.Tables;

namespace Csm.Parsing.Tests.Reference;

/// <summary>Finds the emoji of a text by a list of all emoji.</summary>
internal static class ReferenceEmoji
{
    private const char TextStyle = '\uFE0E';
    private const char EmojiStyle = '\uFE0F';
    private const int MostStyles = 10;

    // Units of the blocks that contain emoji or parts of them; trying all would take ten times as long.
    private static readonly char[] Units = [.. Between('\0', '\u00FF'), .. Between('\u2000', '\u33FF'), .. Between('\uD800', '\uDFFF'), .. Between('\uFE00', '\uFE0F')];

    private static readonly Dictionary<int, List<(char Unit, int Next, bool CanEnd)>> Edges = [];

    /// <summary>All emoji and sequences.</summary>
    public static HashSet<string> All { get; } = [.. EndingAfter("", 0)];

    private static int Longest { get; } = All.Max(emoji => emoji.Length);

    public static List<ReferenceEntity> Find(string text)
    {
        List<ReferenceEntity> found = [];
        for (int start = 0; start < text.Length; start = Math.Max(start + 1, found.Count == 0 ? 0 : found[^1].End))
        {
            if (TryMatch(text, start, out int end))
            {
                found.Add(new(TextEntityKind.Emoji, start, end));
            }
        }

        return found;
    }

    /// <summary>Matches the longest emoji at a position that is not shown as text, with or without U+FE0F after each of its characters.</summary>
    public static bool TryMatch(string text, int start, out int end)
    {
        for (end = Math.Min(text.Length, start + Longest + MostStyles); end > start; end--)
        {
            if ((end == text.Length || text[end] != TextStyle) && IsEmoji(text[start..end]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text is an emoji as it is, or without some of the U+FE0F that follow one of its characters that is an emoji alone.</summary>
    private static bool IsEmoji(string text)
    {
        if (All.Contains(text))
        {
            return true;
        }

        for (int style = text.IndexOf(EmojiStyle, StringComparison.Ordinal); style > 0; style = text.IndexOf(EmojiStyle, style + 1))
        {
            int character = char.IsLowSurrogate(text[style - 1]) && style > 1 ? style - 2 : style - 1;
            bool isOnlyOne = style + 1 == text.Length || text[style + 1] != EmojiStyle;
            if (isOnlyOne && (All.Contains(text[character..style]) || IsRegionalIndicator(text[character..style])) && IsEmoji(text.Remove(style, 1)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRegionalIndicator(string character) => character is ['\uD83C', >= '\uDDE6' and <= '\uDDFF'];

    private static IEnumerable<string> EndingAfter(string beginning, int state)
    {
        foreach ((char unit, int next, bool canEnd) in EdgesOf(state))
        {
            string longer = beginning + unit;
            foreach (string emoji in EndingAfter(longer, next).Concat(canEnd ? [longer] : []))
            {
                yield return emoji;
            }
        }
    }

    // Many sequences go through one state, so its edges are kept.
    private static List<(char Unit, int Next, bool CanEnd)> EdgesOf(int state)
    {
        if (Edges.TryGetValue(state, out List<(char Unit, int Next, bool CanEnd)>? edges))
        {
            return edges;
        }

        edges = [];
        foreach (char unit in Units)
        {
            int next = state;
            if (EmojiTable.TryMove(ref next, unit, out bool canEnd))
            {
                edges.Add((unit, next, canEnd));
            }
        }

        Edges.Add(state, edges);
        return edges;
    }

    private static IEnumerable<char> Between(char first, char last) => Enumerable.Range(first, last - first + 1).Select(value => (char)value);
}
