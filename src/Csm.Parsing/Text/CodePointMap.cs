using System.Collections.Immutable;

namespace Csm.Parsing.Text;

/// <summary>
/// Converts positions in a text from UTF-16 units, as .NET counts, to code points, as Python, R and the network's own API count. Immutable.
/// </summary>
/// <remarks>The text is read once, when the map is created; a conversion then takes logarithmic time, and constant time without surrogate pairs.</remarks>
public sealed class CodePointMap
{
    private readonly int _length;

    /// <summary>The positions of the second units of all surrogate pairs; each makes the code points one fewer than the units.</summary>
    private readonly ImmutableArray<int> _seconds;

    /// <summary>Creates the map of a text.</summary>
    /// <param name="text">The text.</param>
    public CodePointMap(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _length = text.Length;
        _seconds = FindSeconds(text);
    }

    /// <summary>Converts a position.</summary>
    /// <param name="position">The 0-based position in UTF-16 units; the end of the text is a position too.</param>
    /// <returns>How many code points come before the position. Half of a surrogate pair counts as one.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="position"/> is outside the text.</exception>
    public int ToCodePoints(int position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(position, _length);
        int pairsBefore = _seconds.BinarySearch(position);
        return position - (pairsBefore < 0 ? ~pairsBefore : pairsBefore);
    }

    /// <summary>Converts a range.</summary>
    /// <param name="span">The range in UTF-16 units.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="span"/> is not inside the text.</exception>
    public TextSpan ToCodePoints(TextSpan span) => TextSpan.FromBounds(ToCodePoints(span.Start), ToCodePoints(span.End));

    private static ImmutableArray<int> FindSeconds(string text)
    {
        int first = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDBFF');
        if (first < 0)
        {
            return [];
        }

        var seconds = ImmutableArray.CreateBuilder<int>();
        for (int position = first + 1; position < text.Length; position++)
        {
            if (char.IsSurrogatePair(text[position - 1], text[position]))
            {
                seconds.Add(position);
            }
        }

        return seconds.DrainToImmutable();
    }
}
