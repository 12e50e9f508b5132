using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Csm.Parsing.Text;

/// <summary>
/// UTF-16 units of a text in vectors, which compare them all at once. A result has a bit for each unit, from the lowest. The platform has no public type for vectors of any
/// width, so each width has its own.
/// </summary>
internal interface ITextUnits<TSelf>
{
    static abstract int Count { get; }

    static abstract TSelf Load(ref ushort first);

    /// <summary>Compares the units as bytes; U+00FF stands for all that follow.</summary>
    ulong Are(byte value);

    ulong AreBetween(byte first, byte last);

    ulong AreUnitsBetween(char first, char last);
}

/// <summary>Loads units from a text.</summary>
internal static class TextUnits
{
    /// <summary>Loads the units at a position of a text, which must have enough of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T At<T>(ReadOnlySpan<char> text, int position)
        where T : struct, ITextUnits<T>
        => T.Load(ref Unsafe.As<char, ushort>(ref Unsafe.AsRef(in text[position])));
}

/// <summary>Two halves.</summary>
internal readonly struct TextUnitsPair<T> : ITextUnits<TextUnitsPair<T>>
    where T : struct, ITextUnits<T>
{
    private readonly T _low;
    private readonly T _high;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TextUnitsPair(ref ushort first)
    {
        _low = T.Load(ref first);
        _high = T.Load(ref Unsafe.Add(ref first, T.Count));
    }

    public static int Count => 2 * T.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TextUnitsPair<T> Load(ref ushort first) => new(ref first);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Are(byte value) => _low.Are(value) | (_high.Are(value) << T.Count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong AreBetween(byte first, byte last) => _low.AreBetween(first, last) | (_high.AreBetween(first, last) << T.Count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong AreUnitsBetween(char first, char last) => _low.AreUnitsBetween(first, last) | (_high.AreUnitsBetween(first, last) << T.Count);
}

/// <summary>64 units.</summary>
internal readonly struct TextUnits512 : ITextUnits<TextUnits512>
{
    private readonly Vector512<ushort> _low;
    private readonly Vector512<ushort> _high;
    private readonly Vector512<byte> _bytes;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TextUnits512(ref ushort first)
    {
        _low = Vector512.LoadUnsafe(ref first);
        _high = Vector512.LoadUnsafe(ref first, (nuint)Vector512<ushort>.Count);
        _bytes = Narrowing.Narrow(_low, _high);
    }

    public static int Count => Vector512<byte>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TextUnits512 Load(ref ushort first) => new(ref first);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Are(byte value) => Vector512.Equals(_bytes, Vector512.Create(value)).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong AreBetween(byte first, byte last)
        => Vector512.LessThanOrEqual(_bytes - Vector512.Create(first), Vector512.Create((byte)(last - first))).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong AreUnitsBetween(char first, char last) => Within(_low, first, last) | (Within(_high, first, last) << Vector512<ushort>.Count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Within(Vector512<ushort> units, char first, char last)
        => Vector512.LessThanOrEqual(units - Vector512.Create((ushort)first), Vector512.Create((ushort)(last - first))).ExtractMostSignificantBits();
}

/// <summary>32 units.</summary>
internal readonly struct TextUnits256 : ITextUnits<TextUnits256>
{
    private readonly Vector256<ushort> _low;
    private readonly Vector256<ushort> _high;
    private readonly Vector256<byte> _bytes;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TextUnits256(ref ushort first)
    {
        _low = Vector256.LoadUnsafe(ref first);
        _high = Vector256.LoadUnsafe(ref first, (nuint)Vector256<ushort>.Count);
        _bytes = Narrowing.Narrow(_low, _high);
    }

    public static int Count => Vector256<byte>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TextUnits256 Load(ref ushort first) => new(ref first);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Are(byte value) => Vector256.Equals(_bytes, Vector256.Create(value)).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong AreBetween(byte first, byte last)
        => Vector256.LessThanOrEqual(_bytes - Vector256.Create(first), Vector256.Create((byte)(last - first))).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong AreUnitsBetween(char first, char last) => Within(_low, first, last) | (Within(_high, first, last) << Vector256<ushort>.Count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Within(Vector256<ushort> units, char first, char last)
        => Vector256.LessThanOrEqual(units - Vector256.Create((ushort)first), Vector256.Create((ushort)(last - first))).ExtractMostSignificantBits();
}

/// <summary>16 units.</summary>
internal readonly struct TextUnits128 : ITextUnits<TextUnits128>
{
    private readonly Vector128<ushort> _low;
    private readonly Vector128<ushort> _high;
    private readonly Vector128<byte> _bytes;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TextUnits128(ref ushort first)
    {
        _low = Vector128.LoadUnsafe(ref first);
        _high = Vector128.LoadUnsafe(ref first, (nuint)Vector128<ushort>.Count);
        _bytes = Narrowing.Narrow(_low, _high);
    }

    public static int Count => Vector128<byte>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TextUnits128 Load(ref ushort first) => new(ref first);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Are(byte value) => Vector128.Equals(_bytes, Vector128.Create(value)).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong AreBetween(byte first, byte last)
        => Vector128.LessThanOrEqual(_bytes - Vector128.Create(first), Vector128.Create((byte)(last - first))).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong AreUnitsBetween(char first, char last) => Within(_low, first, last) | (Within(_high, first, last) << Vector128<ushort>.Count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Within(Vector128<ushort> units, char first, char last)
        => Vector128.LessThanOrEqual(units - Vector128.Create((ushort)first), Vector128.Create((ushort)(last - first))).ExtractMostSignificantBits();
}
