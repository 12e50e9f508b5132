using Csm.Parsing.Text;

namespace Csm.Parsing.Json;

/// <summary>Turns the spans of a text, in order, into start and end in code points; goes through the text once.</summary>
internal sealed class CodePointPlaces(string text)
{
    private int _position;
    private int _codePoints;

    public int[] Of(TextSpan span) => [CountTo(span.Start), CountTo(span.End)];

    private int CountTo(int position)
    {
        _codePoints += CodePoints.Count(text.AsSpan()[_position..position]);
        _position = position;
        return _codePoints;
    }
}
