using System.Buffers;
using Csm.Parsing.PostTexts.Tables;

namespace Csm.Parsing.PostTexts;

/// <summary>
/// The characters at which something other than text may begin: some ASCII signs, the full-width ones, and those that reveal an emoji. The platform searches
/// for a few signs, or for a range, much faster than for two hundred characters at once.
/// </summary>
internal sealed class TriggerSet(string signs)
{
    private const char LastBelowSymbols = '\u203B';

    private static readonly SearchValues<char> Symbols = SearchValues.Create("＠＃" + EmojiTable.Triggers);

    private readonly SearchValues<char> _signs = SearchValues.Create(signs);

    /// <summary>Finds the first trigger in a range of a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="position">The start of the range.</param>
    /// <param name="end">The end of the range, which is returned if there is no trigger.</param>
    /// <param name="nextSign">The position of the next sign, kept between calls so that no sign is searched for twice; initially -1.</param>
    public int Find(ReadOnlySpan<char> line, int position, int end, ref int nextSign)
    {
        if (nextSign < position)
        {
            int distance = line[position..].IndexOfAny(_signs);
            nextSign = distance < 0 ? line.Length : position + distance;
        }

        end = Math.Min(end, nextSign);
        while (position < end)
        {
            int distance = line[position..end].IndexOfAnyExceptInRange('\0', LastBelowSymbols);
            if (distance < 0)
            {
                return end;
            }

            position += distance;
            if (Symbols.Contains(line[position]))
            {
                return position;
            }

            position++;
        }

        return end;
    }
}
