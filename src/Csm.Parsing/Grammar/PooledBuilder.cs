using System.Buffers;
using System.Runtime.CompilerServices;

namespace Csm.Parsing.Grammar;

/// <summary>A list in a rented array: it is filled during a parse, copied once, and given back.</summary>
internal sealed class PooledBuilder<T> : IDisposable
{
    private T[] _items = ArrayPool<T>.Shared.Rent(256);

    public int Count { get; private set; }

    public ref T this[int index] => ref _items[index];

    public void Add(T item)
    {
        if (Count == _items.Length)
        {
            Grow();
        }

        _items[Count++] = item;
    }

    /// <summary>Forgets all items from an index on.</summary>
    public void Truncate(int count) => Count = count;

    public Span<T> AsSpan() => _items.AsSpan(0, Count);

    public void Dispose() => Replace([]);

    private void Grow()
    {
        T[] larger = ArrayPool<T>.Shared.Rent(_items.Length * 2);
        AsSpan().CopyTo(larger);
        Replace(larger);
    }

    private void Replace(T[] items)
    {
        if (_items.Length > 0)
        {
            ArrayPool<T>.Shared.Return(_items, clearArray: RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        }

        _items = items;
    }
}
