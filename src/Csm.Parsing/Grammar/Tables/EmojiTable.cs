namespace Csm.Parsing.Grammar.Tables;

/// <summary>The characters that are emoji or part of one; digits, regional indicators, tags and selectors apart. The data is generated.</summary>
internal static partial class EmojiTable
{
    public static bool Contains(int value)
    {
        if (value <= char.MaxValue)
        {
            return BasicMultilingualPlane.AsSpan().BinarySearch((char)value) >= 0;
        }

        int index = SupplementaryRanges.BinarySearch(value);
        return index >= 0 || (~index & 1) == 1;
    }

    /// <summary>Whether a character is an emoji only before U+FE0F: ©, ® and ™.</summary>
    public static bool NeedsSelector(int value) => value is '\u00A9' or '\u00AE' or '\u2122';
}
