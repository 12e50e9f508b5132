using System.Globalization;
using CsvHelper;

namespace Csm.Parsing.Cli.Tests;

public sealed class CsvTests : IDisposable
{
    private readonly CliSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task Rows_end_with_cr_lf_and_fields_are_quoted_where_they_must_be()
    {
        _session.Write("dump.txt", "Name\n@handle\nFollowers\n1\nJoined May 2020\none, \"two\"\nthree\n1\n2\n3\n");

        string output = (await _session.RunAsync("parse", "dump.txt", "--format", "csv")).Output;

        Assert.Contains(",\"one, \"\"two\"\"\nthree\",", output, StringComparison.Ordinal);
        Assert.EndsWith("\r\n", output, StringComparison.Ordinal);
        Assert.Equal(2, output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task A_text_of_several_lines_is_one_field()
    {
        _session.Write("dump.txt", "Name\n@handle\nFollowers\n1\nJoined May 2020\none\nthree\n1\n2\n3\n");

        IDictionary<string, object> row = Assert.Single(await RowsAsync("dump.txt"));

        Assert.Equal(("one\nthree", "3"), (row["text"], row["likes"]));
    }

    [Fact]
    public async Task The_header_names_the_columns_and_comes_once()
    {
        _session.Write("a.txt");
        _session.Write("b.txt");

        string[] lines = (await _session.RunAsync("parse", "a.txt", "b.txt", "--format", "csv")).Output.Split("\r\n");

        Assert.Equal(
            "handle,sha256,index,text,body,thread_position,thread_total,markers,topic,headline,"
            + "replies,replies_text,replies_min,replies_max,reposts,reposts_text,reposts_min,reposts_max,likes,likes_text,likes_min,likes_max,"
            + "mentions,lists,hashtags,cashtags,urls,emoji,entities,line,utf16_start,utf16_length",
            lines[0]);
        Assert.Single(lines, lines[0]);
        Assert.Equal(4, lines.Length);
    }

    [Fact]
    public async Task Counts_have_their_range_lists_are_joined_and_null_is_empty()
    {
        _session.Write("dump.txt", "Name\n@handle\nFollowers\n1\nJoined May 2020\n@a @b https://x.com/?a|b 📅\n1\n2\n21K\n");

        IDictionary<string, object> row = Assert.Single(await RowsAsync("dump.txt"));

        Assert.Equal("a|b", row["mentions"]);
        Assert.Equal("https://x.com/?a%7Cb", row["urls"]);
        Assert.Equal("mention:0:2|mention:3:5|url:6:24|emoji:25:26", row["entities"]);
        Assert.Equal(("21000", "21K", "20500", "21999"), (row["likes"], row["likes_text"], row["likes_min"], row["likes_max"]));
        Assert.Equal(("", "", ""), (row["thread_position"], row["topic"], row["cashtags"]));
    }

    [Fact]
    public async Task Missing_counts_are_empty()
    {
        _session.Write("dump.txt", "Name\n@handle\nFollowers\n1\nJoined May 2020\ntext\n7");

        IDictionary<string, object> row = Assert.Single(await RowsAsync("dump.txt"));

        Assert.Equal(("7", "", "", "", ""), (row["replies"], row["likes"], row["likes_text"], row["likes_min"], row["likes_max"]));
    }

    [Fact]
    public async Task The_seed_has_a_row_for_each_post()
    {
        IDictionary<string, object>[] rows = await RowsAsync(CliSession.Seed);

        Assert.Equal(20, rows.Length);
        Assert.Equal("Missions d'information du Conseil", rows[6]["topic"]);
        Assert.Equal("747", rows[13]["likes"]);
    }

    private async Task<IDictionary<string, object>[]> RowsAsync(string path)
    {
        string csv = (await _session.RunAsync("parse", path, "--format", "csv")).Output;
        using var reader = new CsvReader(new StringReader(csv), CultureInfo.InvariantCulture);
        return [.. reader.GetRecords<dynamic>().Cast<IDictionary<string, object>>()];
    }
}
