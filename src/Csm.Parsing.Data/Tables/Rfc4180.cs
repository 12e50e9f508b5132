using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Csm.Parsing.Data;

/// <summary>CSV by RFC 4180: commas, CRLF, UTF-8.</summary>
internal static class Rfc4180
{
    // With a line end of its own, CsvHelper no longer quotes a field for a bare LF, which the texts have.
    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture)
    {
        NewLine = "\r\n",
        ShouldQuote = arguments => arguments.Field.AsSpan().IndexOfAny("\",\r\n") >= 0,
    };

    // A writer's default encoding throws for half a surrogate pair; this one writes U+FFFD for it.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes to a stream that stays open.</summary>
    public static CsvWriter CreateWriter(Stream stream) => CreateWriter(new StreamWriter(stream, Utf8, leaveOpen: true));

    /// <summary>Writes to a text writer, and disposes of it with the result.</summary>
    public static CsvWriter CreateWriter(TextWriter writer) => new(writer, Configuration);

    /// <summary>Writes a row.</summary>
    public static void WriteRow(CsvWriter csv, params ReadOnlySpan<string> fields)
    {
        foreach (string field in fields)
        {
            csv.WriteField(field);
        }

        // Also moves the row from the buffer of CsvHelper to the text.
        csv.NextRecord();
    }
}
