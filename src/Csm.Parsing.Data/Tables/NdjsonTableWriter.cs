using System.Buffers;
using System.Text.Json;
using Csm.Parsing.Json;
using NodaTime;
using NodaTime.Text;

namespace Csm.Parsing.Data.Tables;

/// <summary>Writes a JSON object a line.</summary>
internal sealed class NdjsonTableWriter : TableWriter
{
    /// <summary>How much goes to the stream at once.</summary>
    private const int BufferSize = 1 << 14;

    private static readonly UnescapedStringConverter Texts = new();

    private readonly Stream _stream;
    private readonly JsonEncodedText[] _names;
    private readonly ArrayBufferWriter<byte> _lines = new(BufferSize);
    private readonly Utf8JsonWriter _json;

    public NdjsonTableWriter(Stream stream, FeedTable table)
        : base(table)
    {
        _stream = stream;
        _names = [.. table.Columns.Select(column => JsonEncodedText.Encode(column.Name))];
        _json = new Utf8JsonWriter(_lines, new JsonWriterOptions { SkipValidation = true });
    }

    private protected override void WriteRow(TableRow row)
    {
        _json.WriteStartObject();
        for (int index = 0; index < _names.Length; index++)
        {
            _json.WritePropertyName(_names[index]);
            WriteValue(row.Values[index]);
        }

        _json.WriteEndObject();
        _json.Flush();
        _json.Reset();
        _lines.Write("\n"u8);
        if (_lines.WrittenCount >= BufferSize)
        {
            WriteLines();
        }
    }

    private protected override void Complete()
    {
        WriteLines();
        _json.Dispose();
    }

    private void WriteLines()
    {
        _stream.Write(_lines.WrittenSpan);
        _lines.ResetWrittenCount();
    }

    private void WriteValue(object? value)
    {
        switch (value)
        {
            case string text:
                Texts.Write(_json, text, JsonSerializerOptions.Default);
                break;
            case long number when WideNumbers.IsSafe(number):
                _json.WriteNumberValue(number);
                break;
            case LocalDate day:
                _json.WriteStringValue(LocalDatePattern.Iso.Format(day));
                break;
            case bool isTrue:
                _json.WriteBooleanValue(isTrue);
                break;
            case IReadOnlyList<string> texts:
                WriteArray(texts);
                break;
            case IReadOnlyList<long> numbers:
                WriteArray(numbers);
                break;
            default:
                _json.WriteNullValue();
                break;
        }
    }

    private void WriteArray<T>(IReadOnlyList<T> items)
    {
        _json.WriteStartArray();
        foreach (T item in items)
        {
            WriteValue(item);
        }

        _json.WriteEndArray();
    }
}
