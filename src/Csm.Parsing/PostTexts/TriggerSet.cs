using System.Buffers;
using Csm.Parsing.PostTexts.Tables;

namespace Csm.Parsing.PostTexts;

/// <summary>
/// The characters at which something other than text could begin: some ASCII signs, the full-width ones, and what gives an emoji away. The platform
/// searches for few signs, and for a range, much faster than for two hundred characters at once.
/// </summary>
internal sealed class TriggerSet(string signs)
{
    private const char LastBelowSymbols = '\u203B';

    private static readonly SearchValues<char> Symbols = SearchValues.Create("＠＃" + EmojiTable.Triggers);

    private readonly SearchValues<char> _signs = SearchValues.Create(signs);

    /// <summary>The first trigger of a line in a range; the end of the range where there is none.</summary>
    /// <param name="line">The line.</param>
    /// <param name="position">Where the range begins.</param>
    /// <param name="end">Where the range ends.</param>
    /// <param name="nextSign">Where the next sign is, kept from call to call, so that none is looked for twice; at first -1.</param>
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
