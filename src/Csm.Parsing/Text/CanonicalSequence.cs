using Csm.Parsing.Text.Tables;

namespace Csm.Parsing.Text;

/// <summary>Code points while they are normalized (Unicode, section 3.11): decomposed and ordered, and for form C composed again.</summary>
/// <param name="items">The memory: <see cref="Growth"/> items for each UTF-16 unit of the text.</param>
internal ref struct CanonicalSequence(Span<int> items)
{
    /// <summary>The largest number of code points that one decomposes to.</summary>
    public const int Growth = 4;

    private readonly Span<int> _items = items;

    public int Count { get; private set; }

    private readonly Span<int> Items => _items[..Count];

    /// <summary>Adds the decomposition of a text, with its marks in canonical order.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        for (int position = 0, length; position < text.Length; position += length)
        {
            AddDecomposed(CodePoints.At(text, position, out length));
        }

        Order();
    }

    /// <summary>Composes each starter with the marks that nothing separates from it.</summary>
    public void Compose()
    {
        int starter = -1;
        int written = 0;
        byte previous = 0;
        foreach (int item in Items)
        {
            byte combiningClass = NormalizationTable.ClassOf(item);
            bool isNext = written == starter + 1;
            if (starter >= 0 && (isNext || previous < combiningClass) && TryCompose(_items[starter], item, out int composed))
            {
                _items[starter] = composed;
                continue;
            }

            starter = combiningClass == 0 ? written : starter;
            previous = combiningClass;
            _items[written++] = item;
        }

        Count = written;
    }

    /// <summary>Whether the code points are those of a text.</summary>
    public readonly bool IsEqualTo(ReadOnlySpan<char> text)
    {
        int position = 0;
        foreach (int item in Items)
        {
            if (position == text.Length || CodePoints.At(text, position, out int length) != item)
            {
                return false;
            }

            position += length;
        }

        return position == text.Length;
    }

    /// <summary>The code points as a text.</summary>
    public override readonly string ToString()
    {
        Span<char> units = Count <= 128 ? stackalloc char[2 * Count] : new char[2 * Count];
        int length = 0;
        foreach (int item in Items)
        {
            length += CodePoints.Write(item, units[length..]);
        }

        return units[..length].ToString();
    }

    private static bool TryCompose(int first, int second, out int composed)
        => Hangul.TryCompose(first, second, out composed) || NormalizationTable.TryCompose(first, second, out composed);

    private void AddDecomposed(int codePoint)
    {
        if (Hangul.TryDecompose(codePoint, out int first, out int second) || NormalizationTable.TryDecompose(codePoint, out first, out second))
        {
            AddDecomposed(first);
            if (second != 0)
            {
                AddDecomposed(second);
            }
        }
        else
        {
            _items[Count++] = codePoint;
        }
    }

    private readonly void Order()
    {
        for (int start = 0, end; start < Count; start = Math.Max(end, start + 1))
        {
            bool isOrdered = true;
            byte previous = 0;
            for (end = start; end < Count && NormalizationTable.ClassOf(_items[end]) is > 0 and var combiningClass; end++)
            {
                isOrdered &= previous <= combiningClass;
                previous = combiningClass;
            }

            if (!isOrdered)
            {
                // The order of marks of one class stays.
                Span<int> marks = _items[start..end];
                int[] ordered = [.. marks.ToArray().OrderBy(NormalizationTable.ClassOf)];
                ordered.CopyTo(marks);
            }
        }
    }
}
