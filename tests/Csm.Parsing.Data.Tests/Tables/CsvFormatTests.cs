using System.Text;
using Csm.Parsing.Text;

namespace Csm.Parsing.Data.Tests.Tables;

/// <summary>What RFC 4180 asks of a field, on the one text that can hold any character: the path.</summary>
public sealed class CsvFormatTests
{
    private static readonly FeedTable Paths = FeedTable.Feeds.WithColumns("source_path");

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData(" outer space ", " outer space ")]
    [InlineData("one,two", "\"one,two\"")]
    [InlineData("a \"quote\"", "\"a \"\"quote\"\"\"")]
    [InlineData("line\nfeed", "\"line\nfeed\"")]
    [InlineData("carriage\rreturn", "\"carriage\rreturn\"")]
    [InlineData("both\r\n", "\"both\r\n\"")]
    [InlineData("nul\0", "nul\0")]
    [InlineData("\uFEFFmark", "\uFEFFmark")]
    [InlineData("=1+1", "=1+1")]
    public void A_field_is_quoted_where_it_must_be(string path, string field)
        => Assert.Equal($"source_path\r\n{field}\r\n", Encoding.UTF8.GetString(Write(path)));

    [Fact]
    public void Half_a_surrogate_pair_becomes_a_replacement_character()
        => Assert.Equal("source_path\r\nhalf \uFFFD pair\r\n", Encoding.UTF8.GetString(Write("half \uD83C pair")));

    [Fact]
    public void Null_and_an_empty_text_are_an_empty_field()
    {
        Assert.Equal("source_path\r\n\r\n", Encoding.UTF8.GetString(Write(null)));
        Assert.Equal("source_path\r\n\r\n", Encoding.UTF8.GetString(Write("")));
    }

    [Fact]
    public void A_byte_order_mark_comes_first_where_it_is_wanted()
        => Assert.Equal([0xEF, 0xBB, 0xBF, (byte)'s'], Write("path", new TableWriterOptions { WriteByteOrderMark = true })[..4]);

    [Fact]
    public void The_header_can_be_left_out()
        => Assert.Equal("path\r\n", Encoding.UTF8.GetString(Write("path", new TableWriterOptions { WriteHeader = false })));

    private static byte[] Write(string? path, TableWriterOptions? options = null)
        => TableFile.Write(Paths, TableFormat.Csv, [Feed.Parse(SourceText.From("text", path))], options);
}
