using System.Globalization;
using System.Text.Json;
using CsvHelper;
using CsvHelper.Configuration;

namespace Csm.Parsing.Cli.Output;

/// <summary>A row for each post, after one header row: RFC 4180, with CRLF.</summary>
internal sealed class CsvOutput(TextWriter writer) : FeedOutput
{
    // With a line end of its own, CsvHelper no longer quotes a field for a bare LF, which the texts have.
    private static readonly CsvConfiguration Rfc4180 = new(CultureInfo.InvariantCulture)
    {
        NewLine = "\r\n",
        ShouldQuote = arguments => arguments.Field.AsSpan().IndexOfAny("\",\r\n") >= 0,
    };

    private bool _hasHeader;

    public override void Write(IReadOnlyList<Feed> feeds)
    {
        using var csv = new CsvWriter(writer, Rfc4180, leaveOpen: true);
        if (!_hasHeader)
        {
            _hasHeader = true;
            WriteRow(csv, CsvColumn.All.Select(column => column.Name));
        }

        foreach (string json in feeds.SelectMany(FeedJson.SerializePosts))
        {
            using var post = JsonDocument.Parse(json);
            WriteRow(csv, CsvColumn.All.Select(column => column.Read(post.RootElement)));
        }
    }

    private static void WriteRow(CsvWriter csv, IEnumerable<string> fields)
    {
        foreach (string field in fields)
        {
            csv.WriteField(field);
        }

        csv.NextRecord();
    }
}
