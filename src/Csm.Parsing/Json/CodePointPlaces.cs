using Csm.Parsing.Text;

namespace Csm.Parsing.Json;

/// <summary>Converts spans of one text from UTF-16 units to code points, in a single pass over the text; half a surrogate pair counts as one code point.</summary>
/// <param name="text">The text.</param>
public sealed class CodePointPlaces(string text)
{
    private int _position;
    private int _codePoints;

    /// <summary>Converts a span, which must not begin before the end of the previous one.</summary>
    /// <param name="span">The span in UTF-16 units.</param>
    /// <returns>The span in code points.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The span begins before the previous one ends, or is not in the text.</exception>
    public TextSpan Convert(TextSpan span) => TextSpan.FromBounds(CountTo(span.Start), CountTo(span.End));

    private int CountTo(int position)
    {
        _codePoints += CodePoints.Count(text.AsSpan()[_position..position]);
        _position = position;
        return _codePoints;
    }
}
