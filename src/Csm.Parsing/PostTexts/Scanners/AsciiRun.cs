using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Csm.Parsing.Text;

namespace Csm.Parsing.PostTexts.Scanners;

/// <summary>Measures words of ASCII characters, 16 characters at a time.</summary>
internal static class AsciiRun
{
    private const byte CaseBit = 0x20;

    /// <summary>Counts the ASCII letters and digits at a position.</summary>
    public static int LengthOfLettersAndDigits(ReadOnlySpan<char> text, int position)
    {
        if (Vector128.IsHardwareAccelerated && text.Length - position >= Vector128<byte>.Count)
        {
            Vector128<byte> characters = Load(text, position);
            int length = BitOperations.TrailingZeroCount(~(Letters(characters) | Digits(characters)).ExtractMostSignificantBits());
            if (length < Vector128<byte>.Count)
            {
                return length;
            }
        }

        int end = position;
        while (end < text.Length && TextCharacters.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return end - position;
    }

    /// <summary>Counts the ASCII letters, digits and low lines at a position.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">The position.</param>
    /// <param name="hasLetter">Whether one of them is a letter.</param>
    public static int LengthOfWord(ReadOnlySpan<char> text, int position, out bool hasLetter)
    {
        if (Vector128.IsHardwareAccelerated && text.Length - position >= Vector128<byte>.Count)
        {
            Vector128<byte> characters = Load(text, position);
            Vector128<byte> letters = Letters(characters);
            Vector128<byte> inWords = letters | Digits(characters) | Vector128.Equals(characters, Vector128.Create((byte)'_'));
            int length = BitOperations.TrailingZeroCount(~inWords.ExtractMostSignificantBits());
            if (length < Vector128<byte>.Count)
            {
                hasLetter = (letters.ExtractMostSignificantBits() & ((1u << length) - 1)) != 0;
                return length;
            }
        }

        hasLetter = false;
        int end = position;
        while (end < text.Length && TextCharacters.IsInWord(text[end]))
        {
            hasLetter |= char.IsAsciiLetter(text[end]);
            end++;
        }

        return end - position;
    }

    private static Vector128<byte> Load(ReadOnlySpan<char> text, int position)
    {
        ref ushort first = ref Unsafe.As<char, ushort>(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), position));
        return Narrowing.Narrow(Vector128.LoadUnsafe(ref first), Vector128.LoadUnsafe(ref first, (nuint)Vector128<ushort>.Count));
    }

    private static Vector128<byte> Letters(Vector128<byte> characters) => AreBetween(characters | Vector128.Create(CaseBit), (byte)'a', (byte)'z');

    private static Vector128<byte> Digits(Vector128<byte> characters) => AreBetween(characters, (byte)'0', (byte)'9');

    private static Vector128<byte> AreBetween(Vector128<byte> characters, byte first, byte last)
        => Vector128.LessThanOrEqual(characters - Vector128.Create(first), Vector128.Create((byte)(last - first)));
}
