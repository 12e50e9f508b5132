using System.Text.Json;
using Csm.Parsing.Json;
using NodaTime;
using NodaTime.Text;

namespace Csm.Parsing.Data.Tables;

/// <summary>Writes one JSON object per line.</summary>
internal sealed class NdjsonTableWriter : TableWriter
{
    private readonly JsonEncodedText[] _names;
    private readonly Utf8JsonWriter _json;

    public NdjsonTableWriter(Stream stream, Table table)
        : base(stream, table)
    {
        _names = [.. table.Columns.Select(column => JsonEncodedText.Encode(column.Name))];
        _json = new Utf8JsonWriter(Output, new JsonWriterOptions { SkipValidation = true });
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
        Output.Write("\n"u8);
    }

    private protected override void Complete() => _json.Dispose();

    private void WriteValue(object? value)
    {
        switch (value)
        {
            case string text:
                UnescapedStringConverter.WriteTo(_json, text);
                break;
            case long number when number <= SafeIntegerConverter.Largest:
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
