using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Csm.Parsing.Text;

/// <summary>Makes bytes of UTF-16 units, 0xFF of all from U+00FF on. .NET 8 cannot do it itself.</summary>
internal static class Narrowing
{
#if NET9_0_OR_GREATER
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Narrow(Vector128<ushort> low, Vector128<ushort> high) => Vector128.NarrowWithSaturation(low, high);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Narrow(Vector256<ushort> low, Vector256<ushort> high) => Vector256.NarrowWithSaturation(low, high);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> Narrow(Vector512<ushort> low, Vector512<ushort> high) => Vector512.NarrowWithSaturation(low, high);
#else
    private const ushort Largest = byte.MaxValue;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Narrow(Vector128<ushort> low, Vector128<ushort> high)
        => Vector128.Narrow(Vector128.Min(low, Vector128.Create(Largest)), Vector128.Min(high, Vector128.Create(Largest)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Narrow(Vector256<ushort> low, Vector256<ushort> high)
        => Vector256.Narrow(Vector256.Min(low, Vector256.Create(Largest)), Vector256.Min(high, Vector256.Create(Largest)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> Narrow(Vector512<ushort> low, Vector512<ushort> high)
        => Vector512.Narrow(Vector512.Min(low, Vector512.Create(Largest)), Vector512.Min(high, Vector512.Create(Largest)));
#endif
}
