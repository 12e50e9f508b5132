using System.Text;
using Csm.Parsing.Text;

namespace Csm.Parsing.Data.Tables;

/// <summary>Turns ranges of a text, which may not go back, into ranges in code points; goes through the text once.</summary>
internal sealed class CodePointCounter(string text)
{
    private int _position;
    private int _count;

    public TextSpan Convert(TextSpan span) => TextSpan.FromBounds(CountTo(span.Start), CountTo(span.End));

    private int CountTo(int position)
    {
        foreach (Rune _ in text.AsSpan()[_position..position].EnumerateRunes())
        {
            _count++;
        }

        _position = position;
        return _count;
    }
}
