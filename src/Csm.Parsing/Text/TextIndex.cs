using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Csm.Parsing.Text;

/// <summary>
/// An index of a text: where lines end, where a dot is inside a word, and where an entity or a thread index can begin.
/// <para>
/// One pass looks at 64 UTF-16 units at a time and stores a bit for each in three numbers. All that reads the text then jumps from bit to bit: most characters are never
/// looked at again. The bits are a first selection. Each of them may be set where nothing is; none is missing where something is.
/// </para>
/// <para>
/// Units are compared as bytes, in which U+00FF stands for itself and all that follow. Only the few blocks that have such a unit, or a control character, are looked at unit
/// by unit, for emoji, full-width signs and halves of surrogate pairs. The widest vectors of the processor decide how many units are compared at once; the result is the same.
/// </para>
/// </summary>
internal sealed class TextIndex : IDisposable
{
    private const int BlockLength = 64;
    private const byte Wide = 0xFF;

    private readonly int _length;
    private Block[] _blocks;

    private TextIndex(int length)
    {
        _length = length;
        _blocks = ArrayPool<Block>.Shared.Rent((length / BlockLength) + 1);
    }

    /// <summary>Whether there may be a control character that is not a line end.</summary>
    public bool MayHaveControls { get; private set; }

    /// <summary>Whether there may be a surrogate that is not part of a pair.</summary>
    public bool MayHaveLoneSurrogates { get; private set; }

    /// <summary>Makes the index with the widest vectors of the processor.</summary>
    public static TextIndex Of(ReadOnlySpan<char> text) => Of(
        text,
        Vector512.IsHardwareAccelerated ? Vector512<byte>.Count
            : Vector256.IsHardwareAccelerated ? Vector256<byte>.Count
            : Vector128.IsHardwareAccelerated ? Vector128<byte>.Count : 1);

    /// <summary>Makes the index, comparing as many units at once as given: 64, 32, 16 or 1.</summary>
    public static TextIndex Of(ReadOnlySpan<char> text, int atOnce)
    {
        var index = new TextIndex(text.Length);
        switch (atOnce)
        {
            case 64:
                index.Fill<ByVectors<TextUnits512>>(text);
                break;
            case 32:
                index.Fill<ByVectors<TextUnitsPair<TextUnits256>>>(text);
                break;
            case 16:
                index.Fill<ByVectors<TextUnitsPair<TextUnitsPair<TextUnits128>>>>(text);
                break;
            default:
                index.Fill<OneByOne>(text);
                break;
        }

        return index;
    }

    /// <summary>Finds the first LF or CR at or after a position; the end of the text if there is none.</summary>
    public int NextLineEnd(int position) => Math.Min(Next(ref BlockOf(position).LineEnds, position, _length), _length);

    /// <summary>Finds the first dot with a character of a word on each side; the end of the range, or a position after it, if there is none.</summary>
    public int NextDot(int position, int end) => Next(ref BlockOf(position).Dots, position, end);

    /// <summary>Finds the first unit that an entity or a thread index may begin with, or that may reveal one; the end of the range, or a position after it, if there is none.</summary>
    public int NextSign(int position, int end) => Next(ref BlockOf(position).Signs, position, end);

    public void Dispose()
    {
        ArrayPool<Block>.Shared.Return(_blocks);
        _blocks = [];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Next(ref ulong bits, int position, int end)
    {
        ulong rest = bits & (ulong.MaxValue << position);
        position &= -BlockLength;

        // A search beyond the range would make the time for a text without any bit quadratic.
        while (rest == 0)
        {
            position += BlockLength;
            if (position >= end)
            {
                return end;
            }

            bits = ref Unsafe.Add(ref bits, Unsafe.SizeOf<Block>() / sizeof(ulong));
            rest = bits;
        }

        return position + BitOperations.TrailingZeroCount(rest);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref Block BlockOf(int position) => ref _blocks[position / BlockLength];

    private void Fill<T>(ReadOnlySpan<char> text)
        where T : IClassifier
    {
        var carry = default(Carry);
        int whole = text.Length / BlockLength;
        ref ushort first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        for (int index = 0; index < whole; index++)
        {
            Add<T>(ref Unsafe.Add(ref first, index * BlockLength), index, ref carry);
        }

        Span<char> last = stackalloc char[BlockLength];
        last.Fill(' ');
        text[(whole * BlockLength)..].CopyTo(last);
        Add<T>(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(last)), whole, ref carry);
        MayHaveControls = carry.Controls != 0;
        MayHaveLoneSurrogates = (carry.LoneSurrogates | carry.HighSurrogate) != 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add<T>(ref ushort first, int index, ref Carry carry)
        where T : IClassifier
    {
        Masks masks = T.Classify(ref first);
        ulong dots = masks.Dots & ((masks.Words << 1) | carry.Word);
        if ((carry.Dot & masks.Words) != 0)
        {
            _blocks[index - 1].Dots |= 1UL << (BlockLength - 1);
        }

        carry.Word = masks.Words >> (BlockLength - 1);
        carry.Dot = dots >> (BlockLength - 1);
        ulong signs = masks.Signs;
        if ((masks.Controls | masks.Wide | carry.HighSurrogate) != 0)
        {
            carry.Controls |= masks.Controls;
            signs |= T.Symbols(ref first, ref carry);
        }

        _blocks[index] = new Block { LineEnds = masks.LineEnds, Dots = dots & (masks.Words >> 1), Signs = signs };
    }

    private struct Block
    {
        public ulong LineEnds;
        public ulong Dots;
        public ulong Signs;
    }

    /// <summary>What each unit of a block may be.</summary>
    private struct Masks
    {
        public ulong LineEnds;
        public ulong Dots;
        public ulong Words;
        public ulong Signs;
        public ulong Controls;
        public ulong Wide;
    }

    /// <summary>What one block leaves to the next, and what was found in any of them.</summary>
    private struct Carry
    {
        public ulong Word;
        public ulong Dot;
        public ulong HighSurrogate;
        public ulong LoneSurrogates;
        public ulong Controls;
    }

    private interface IClassifier
    {
        static abstract Masks Classify(ref ushort first);

        /// <summary>Finds the units beyond U+00FF that reveal an emoji or are full-width signs, and looks for halves of surrogate pairs.</summary>
        static abstract ulong Symbols(ref ushort first, ref Carry carry);
    }

    private readonly struct ByVectors<T> : IClassifier
        where T : struct, ITextUnits<T>
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Masks Classify(ref ushort first)
        {
            var units = T.Load(ref first);
            ulong lineEnds = units.Are((byte)'\n') | units.Are((byte)'\r');

            // No label of a domain has a space or one of the signs from ! to /, except for the quotation mark.
            ulong separators = (units.AreBetween((byte)' ', (byte)'/') & ~units.Are((byte)'"')) | lineEnds;
            return new Masks
            {
                LineEnds = lineEnds,
                Dots = units.Are((byte)'.'),
                Words = ~separators,
                Signs = units.AreBetween((byte)'#', (byte)'$') | units.Are((byte)'(') | units.Are((byte)'/') | units.Are((byte)'@') | units.AreBetween((byte)'[', (byte)']'),
                Controls = (units.AreBetween(0, 0x1F) ^ lineEnds) | units.AreBetween(0x7F, 0x9F),
                Wide = units.Are(TextIndex.Wide),
            };
        }

        // Not inlined: what is rare would take registers from what is not.
        [MethodImpl(MethodImplOptions.NoInlining)]
        public static ulong Symbols(ref ushort first, ref Carry carry)
        {
            var units = T.Load(ref first);
            ulong high = units.AreUnitsBetween('\uD800', '\uDBFF');
            carry.LoneSurrogates |= units.AreUnitsBetween('\uDC00', '\uDFFF') ^ ((high << 1) | carry.HighSurrogate);
            carry.HighSurrogate = high >> (BlockLength - 1);
            return units.AreUnitsBetween('\u203C', '\u2BFF') | units.AreUnitsBetween('\u3030', '\u303D') | units.AreUnitsBetween('\u3297', '\u3299')
                | units.AreUnitsBetween('\uD83C', '\uD83E') | units.AreUnitsBetween('\uFE0F', '\uFE0F') | units.AreUnitsBetween('\uFF03', '\uFF03')
                | units.AreUnitsBetween('\uFF20', '\uFF20');
        }
    }

    /// <summary>Without vectors.</summary>
    private readonly struct OneByOne : IClassifier
    {
        public static Masks Classify(ref ushort first)
        {
            var masks = default(Masks);
            for (int offset = 0; offset < BlockLength; offset++)
            {
                ushort unit = Unsafe.Add(ref first, offset);
                ulong bit = 1UL << offset;
                bool isLineEnd = unit is '\n' or '\r';
                masks.LineEnds |= isLineEnd ? bit : 0;
                masks.Dots |= unit == '.' ? bit : 0;
                masks.Words |= unit is (>= ' ' and <= '/' and not '"') || isLineEnd ? 0 : bit;
                masks.Signs |= unit is '#' or '$' or '(' or '/' or '@' or (>= '[' and <= ']') ? bit : 0;
                masks.Controls |= (unit <= 0x1F && !isLineEnd) || unit is >= 0x7F and <= 0x9F ? bit : 0;
                masks.Wide |= unit >= TextIndex.Wide ? bit : 0;
            }

            return masks;
        }

        public static ulong Symbols(ref ushort first, ref Carry carry)
        {
            ulong high = 0;
            ulong low = 0;
            ulong symbols = 0;
            for (int offset = 0; offset < BlockLength; offset++)
            {
                char unit = (char)Unsafe.Add(ref first, offset);
                ulong bit = 1UL << offset;
                high |= char.IsHighSurrogate(unit) ? bit : 0;
                low |= char.IsLowSurrogate(unit) ? bit : 0;
                symbols |= unit is (>= '\u203C' and <= '\u2BFF') or (>= '\u3030' and <= '\u303D') or (>= '\u3297' and <= '\u3299')
                    or (>= '\uD83C' and <= '\uD83E') or '\uFE0F' or '\uFF03' or '\uFF20' ? bit : 0;
            }

            carry.LoneSurrogates |= low ^ ((high << 1) | carry.HighSurrogate);
            carry.HighSurrogate = high >> (BlockLength - 1);
            return symbols;
        }
    }
}
