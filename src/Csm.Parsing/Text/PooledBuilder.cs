using System.Buffers;
using System.Runtime.CompilerServices;

namespace Csm.Parsing.Text;

/// <summary>A list in a rented array: it is filled during a parse, copied once, and given back.</summary>
/// <param name="capacity">The number of items for which there is room at first.</param>
internal sealed class PooledBuilder<T>(int capacity = 256) : IDisposable
{
    private T[] _items = ArrayPool<T>.Shared.Rent(capacity);

    public int Count { get; private set; }

    public ref T this[int index] => ref _items[index];

    public void Add(T item)
    {
        T[] items = _items;
        int count = Count;
        if ((uint)count < (uint)items.Length)
        {
            items[count] = item;
            Count = count + 1;
        }
        else
        {
            AddWithGrowth(item);
        }
    }

    /// <summary>Makes room for some items and returns it; <see cref="Commit"/> adds those that were written there.</summary>
    public Span<T> Reserve(int count)
    {
        if (_items.Length - Count < count)
        {
            Grow(count);
        }

        return _items.AsSpan(Count, count);
    }

    /// <summary>Adds the first of the items that were reserved.</summary>
    public void Commit(int count) => Count += count;

    /// <summary>Forgets all items from an index on; of a type without references, since those would stay in the array.</summary>
    public void Truncate(int count) => Count = count;

    public Span<T> AsSpan() => _items.AsSpan(0, Count);

    /// <summary>A copy in an array of its own, which is not cleared first.</summary>
    public T[] ToArray()
    {
        T[] array = GC.AllocateUninitializedArray<T>(Count);
        AsSpan().CopyTo(array);
        return array;
    }

    public void Dispose() => Replace([]);

    // Not inlined into the callers of Add, most of which never grow.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddWithGrowth(T item)
    {
        Grow(1);
        _items[Count++] = item;
    }

    private void Grow(int count)
    {
        T[] larger = ArrayPool<T>.Shared.Rent(Math.Max(_items.Length * 2, Count + count));
        AsSpan().CopyTo(larger);
        Replace(larger);
    }

    private void Replace(T[] items)
    {
        if (_items.Length > 0)
        {
            // The pool would clear all of the array, and most are longer than what is in them.
            if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
            {
                AsSpan().Clear();
            }

            ArrayPool<T>.Shared.Return(_items);
        }

        _items = items;
    }
}
