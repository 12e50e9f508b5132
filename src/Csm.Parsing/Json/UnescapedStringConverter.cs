using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Csm.Parsing.Json;

/// <summary>
/// Writes strings with only the escapes that RFC 8259, section 7, requires, and those of U+0085, U+2028 and U+2029, at which some readers of NDJSON end a line
/// (Python's <c>splitlines</c>). A lone surrogate becomes U+FFFD.
/// </summary>
/// <remarks>The platform's most relaxed encoder still escapes everything above U+FFFF, and so nearly every emoji.</remarks>
public sealed class UnescapedStringConverter : JsonConverter<string>
{
    /// <summary>The length of an escaped control character: <c>\u001F</c>.</summary>
    private const int LongestEscape = 6;

    // Much faster to search for than with the line ends of Unicode, which are rare.
    private static readonly SearchValues<char> EscapedInAscii = SearchValues.Create([.. Required()]);
    private static readonly SearchValues<char> EscapedWithLineEnds = SearchValues.Create([.. Required(), '\u0085', '\u2028', '\u2029']);

    /// <inheritdoc/>
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => WriteTo(writer, value);

    /// <summary>Writes a string as a JSON value.</summary>
    /// <param name="writer">The destination.</param>
    /// <param name="value">The string.</param>
    public static void WriteTo(Utf8JsonWriter writer, string value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        SearchValues<char> escaped = value.AsSpan().IndexOfAny('\u0085', '\u2028', '\u2029') < 0 ? EscapedInAscii : EscapedWithLineEnds;
        byte[] buffer = ArrayPool<byte>.Shared.Rent(checked(Encoding.UTF8.GetByteCount(value) + (CountEscapes(value, escaped) * LongestEscape) + 2));
        try
        {
            writer.WriteRawValue(buffer.AsSpan(0, Quote(value, escaped, buffer)), skipInputValidation: true);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static IEnumerable<char> Required() => ['"', '\\', .. Enumerable.Range(0, 0x20).Select(value => (char)value)];

    private static int Quote(ReadOnlySpan<char> value, SearchValues<char> escaped, Span<byte> buffer)
    {
        buffer[0] = (byte)'"';
        int written = 1;
        while (true)
        {
            int plain = value.IndexOfAny(escaped);
            Utf8.FromUtf16(plain < 0 ? value : value[..plain], buffer[written..], out _, out int count, replaceInvalidSequences: true);
            written += count;
            if (plain < 0)
            {
                buffer[written] = (byte)'"';
                return written + 1;
            }

            written += Encoding.ASCII.GetBytes(EscapeOf(value[plain]), buffer[written..]);
            value = value[(plain + 1)..];
        }
    }

    private static int CountEscapes(ReadOnlySpan<char> value, SearchValues<char> escaped)
    {
        int count = 0;
        for (; value.IndexOfAny(escaped) is >= 0 and var plain; value = value[(plain + 1)..])
        {
            count++;
        }

        return count;
    }

    private static string EscapeOf(char character) => character switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
    };
}
