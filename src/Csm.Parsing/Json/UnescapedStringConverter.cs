using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Csm.Parsing.Json;

/// <summary>Writes strings with the escapes that RFC 8259, section 7, asks for and no others; a lone surrogate becomes U+FFFD.</summary>
/// <remarks>The platform's most relaxed encoder still escapes everything above U+FFFF, and so nearly every emoji.</remarks>
internal sealed class UnescapedStringConverter : JsonConverter<string>
{
    private static readonly SearchValues<char> Special =
        SearchValues.Create(['"', '\\', .. Enumerable.Range(0, 0x20).Select(value => (char)value), .. Enumerable.Range(0xD800, 0x800).Select(value => (char)value)]);

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options)
        => writer.WriteRawValue(Quote(value), skipInputValidation: true);

    private static string Quote(string value)
    {
        if (!value.AsSpan().ContainsAny(Special))
        {
            return $"\"{value}\"";
        }

        var quoted = new StringBuilder(value.Length + 16).Append('"');
        foreach (Rune rune in value.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '"' or '\\' => quoted.Append('\\').Append((char)rune.Value),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                < 0x20 => quoted.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}"),
                _ => quoted.Append(rune),
            };
        }

        return quoted.Append('"').ToString();
    }
}
