using System.Text;
using Csm.Parsing.Text;

namespace Csm.Parsing.Data.Tests.Tables;

public sealed class NdjsonFormatTests
{
    [Fact]
    public void Null_and_an_empty_text_are_not_the_same()
    {
        Assert.Equal("{\"source_path\":null}\n", Write(null));
        Assert.Equal("{\"source_path\":\"\"}\n", Write(""));
    }

    [Fact]
    public void Accents_and_emoji_are_not_escaped()
        => Assert.Equal("{\"source_path\":\"é 🇫🇷 \\\" \\u0000 \\r\\n\"}\n", Write("é 🇫🇷 \" \0 \r\n"));

    [Fact]
    public void A_row_has_no_character_that_ends_a_line_for_some_reader()
        => Assert.Equal("{\"source_path\":\"a\\u0085b\\u2028c\\u2029\"}\n", Write("a\u0085b\u2028c\u2029"));

    [Fact]
    public void Lists_are_arrays_and_booleans_are_booleans()
        => Assert.Equal(
            "{\"hashtags\":[\"a\",\"b\"],\"urls\":[],\"is_valid\":true}\n",
            Encoding.UTF8.GetString(TableFile.Write(FeedTable.Posts.WithColumns("hashtags", "urls", "is_valid"), TableFormat.Ndjson, [Feed.Parse("#a #b\n1\n2\n3\n")])));

    private static string Write(string? path)
        => Encoding.UTF8.GetString(TableFile.Write(FeedTable.Feeds.WithColumns("source_path"), TableFormat.Ndjson, [Feed.Parse(SourceText.From("text", path))]));
}
