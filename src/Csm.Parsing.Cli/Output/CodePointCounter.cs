using System.Text;

namespace Csm.Parsing.Cli.Output;

/// <summary>Turns positions in a text, which may not fall, into numbers of code points; goes through the text once.</summary>
internal sealed class CodePointCounter(string text)
{
    private int _position;
    private int _count;

    public int CountTo(int position)
    {
        foreach (Rune _ in text.AsSpan()[_position..position].EnumerateRunes())
        {
            _count++;
        }

        _position = position;
        return _count;
    }
}
