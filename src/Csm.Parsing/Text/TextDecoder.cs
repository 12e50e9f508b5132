using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;

namespace Csm.Parsing.Text;

/// <summary>Decodes bytes: UTF-8, or UTF-16 if they begin with its byte order mark. The mark stays; invalid bytes become U+FFFD.</summary>
/// <remarks>
/// The platform's decoders replace invalid bytes but do not report where. An invalid sequence is a maximal subpart (the Unicode Standard, section 3.9).
/// </remarks>
internal static class TextDecoder
{
    /// <summary>The length of the longest string in .NET.</summary>
    public const int MaximumLength = 0x3FFFFFDF;

    private const char Replacement = '\uFFFD';

    public static DecodedText Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => Decode(bytes, "UTF-16", (bytes.Length + 1) / 2, DecodeUtf16LittleEndian),
        [0xFE, 0xFF, ..] => Decode(bytes, "UTF-16", (bytes.Length + 1) / 2, DecodeUtf16BigEndian),
        _ => Decode(bytes, "UTF-8", bytes.Length, DecodeUtf8),
    };

    private delegate int Decoder(ReadOnlySpan<byte> bytes, Span<char> chars, InvalidByteLog log);

    private static DecodedText Decode(ReadOnlySpan<byte> bytes, string encodingName, int maximumChars, Decoder decoder)
    {
        char[] chars = ArrayPool<char>.Shared.Rent(maximumChars);
        try
        {
            var log = new InvalidByteLog();
            int count = decoder(bytes, chars, log);
            if (count > MaximumLength)
            {
                throw new IOException($"The text has {count} characters; a text can have at most {MaximumLength}.");
            }

            return new DecodedText(new string(chars, 0, count), encodingName, log.ToImmutable());
        }
        finally
        {
            ArrayPool<char>.Shared.Return(chars);
        }
    }

    private static int DecodeUtf8(ReadOnlySpan<byte> bytes, Span<char> chars, InvalidByteLog log)
    {
        int read = 0;
        int written = 0;
        while (true)
        {
            OperationStatus status = Utf8.ToUtf16(bytes[read..], chars[written..], out int bytesRead, out int charsWritten, replaceInvalidSequences: false);
            read += bytesRead;
            written += charsWritten;
            if (status == OperationStatus.Done)
            {
                return written;
            }

            Rune.DecodeFromUtf8(bytes[read..], out _, out int invalid);
            log.Add(read, invalid, written);
            chars[written++] = Replacement;
            read += invalid;
        }
    }

    private static int DecodeUtf16LittleEndian(ReadOnlySpan<byte> bytes, Span<char> chars, InvalidByteLog log)
        => DecodeUtf16(bytes, chars, log, BinaryPrimitives.ReadUInt16LittleEndian);

    private static int DecodeUtf16BigEndian(ReadOnlySpan<byte> bytes, Span<char> chars, InvalidByteLog log)
        => DecodeUtf16(bytes, chars, log, BinaryPrimitives.ReadUInt16BigEndian);

    private static int DecodeUtf16(ReadOnlySpan<byte> bytes, Span<char> chars, InvalidByteLog log, UnitReader readUnit)
    {
        int written = 0;
        for (int read = 0; read < bytes.Length; read += 2)
        {
            bool isWhole = read + 1 < bytes.Length;
            char unit = isWhole ? (char)readUnit(bytes[read..]) : Replacement;
            bool isPair = char.IsLowSurrogate(unit) && written > 0 && char.IsHighSurrogate(chars[written - 1]);
            if (!isPair)
            {
                ReplaceUnpairedHigh(chars, written, read, log);
                if (!isWhole || char.IsLowSurrogate(unit))
                {
                    log.Add(read, isWhole ? 2 : 1, written);
                    unit = Replacement;
                }
            }

            chars[written++] = unit;
        }

        ReplaceUnpairedHigh(chars, written, bytes.Length, log);
        return written;
    }

    // A high surrogate can be judged only when the next unit is known. The unit before `written` came from the two bytes before `read`.
    private static void ReplaceUnpairedHigh(Span<char> chars, int written, int read, InvalidByteLog log)
    {
        if (written > 0 && char.IsHighSurrogate(chars[written - 1]))
        {
            log.Add(read - 2, 2, written - 1);
            chars[written - 1] = Replacement;
        }
    }

    private delegate ushort UnitReader(ReadOnlySpan<byte> bytes);

    /// <summary>Collects invalid bytes. Adjacent ones become one entry, so that a binary file does not become an entry per byte.</summary>
    private sealed class InvalidByteLog
    {
        private readonly ImmutableArray<InvalidBytes>.Builder _entries = ImmutableArray.CreateBuilder<InvalidBytes>();

        public void Add(int offset, int count, int position)
        {
            if (_entries.Count > 0 && _entries[^1] is var last && last.Offset + last.Count == offset)
            {
                _entries[^1] = new InvalidBytes(last.Offset, last.Count + count, TextSpan.FromBounds(last.Replacement.Start, position + 1));
            }
            else
            {
                _entries.Add(new InvalidBytes(offset, count, new TextSpan(position, 1)));
            }
        }

        public ImmutableArray<InvalidBytes> ToImmutable() => _entries.DrainToImmutable();
    }
}
