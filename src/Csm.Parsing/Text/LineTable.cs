using System.Collections.Immutable;

namespace Csm.Parsing.Text;

/// <summary>The positions at which the lines of a text begin.</summary>
internal sealed class LineTable
{
    private readonly ImmutableArray<int> _starts;

    private LineTable(ImmutableArray<int> starts) => _starts = starts;

    public int Count => _starts.Length;

    public static LineTable Of(ReadOnlySpan<char> text)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (int position = 0; LineEnd.TryFind(text, position, out TextSpan lineEnd); position = lineEnd.End)
        {
            starts.Add(lineEnd.End);
        }

        return new LineTable(starts.DrainToImmutable());
    }

    public int StartOf(int line) => _starts[line];

    /// <summary>Finds the line that contains a position; a line end belongs to the line that it ends.</summary>
    public int IndexOf(int position)
    {
        int index = _starts.BinarySearch(position);
        return index >= 0 ? index : ~index - 1;
    }
}
