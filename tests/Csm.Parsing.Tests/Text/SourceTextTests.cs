using System.Text;
using Csm.Parsing.Text;

namespace Csm.Parsing.Tests.Text;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("a\nb\nc", 3)]
    [InlineData("a\r\nb\rc\n", 4)]
    [InlineData("", 1)]
    [InlineData("a\u2028b\u0085c\vd\fe", 1)]
    public void Lines_end_with_lf_crlf_or_cr_alone(string text, int lines) => Assert.Equal(lines, SourceText.From(text).LineCount);

    [Fact]
    public void A_position_has_a_line_and_a_character()
    {
        SourceText text = SourceText.From("ab\r\ncd\n");
        Assert.Equal(new LinePosition(0, 0), text.GetLinePosition(0));
        Assert.Equal(new LinePosition(0, 3), text.GetLinePosition(3));
        Assert.Equal(new LinePosition(1, 1), text.GetLinePosition(5));
        Assert.Equal(new LinePosition(2, 0), text.GetLinePosition(7));
    }

    [Fact]
    public void A_byte_order_mark_is_no_column()
    {
        SourceText text = SourceText.From("\uFEFFab\ncd");
        Assert.Equal(["0,0", "0,0", "0,1", "0,2", "1,0"], Enumerable.Range(0, 5).Select(position => text.GetLinePosition(position).ToString()));
    }

    [Fact]
    public void A_line_span_leaves_out_the_line_end()
    {
        SourceText text = SourceText.From("ab\r\ncd\ne");
        Assert.Equal(["ab", "cd", "e"], Enumerable.Range(0, text.LineCount).Select(line => text.ToString(text.GetLineSpan(line))));
    }

    [Fact]
    public void Bytes_have_a_checksum_a_length_and_an_encoding_and_a_string_has_none()
    {
        SourceText text = SourceText.From("é"u8, "p");
        Assert.Equal(("é", "p", 2L, "UTF-8"), (text.ToString(), text.Path, text.ByteLength, text.EncodingName));
        Assert.Equal("4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c", text.Sha256);
        Assert.Equal("UTF-16", SourceText.From([0xFE, 0xFF, 0, (byte)'a']).EncodingName);
        SourceText ofString = SourceText.From("é");
        Assert.Equal((null, null, null), (ofString.ByteLength, ofString.Sha256, ofString.EncodingName));
    }

    [Fact]
    public async Task A_file_is_a_text_with_its_path()
    {
        SourceText text = SourceText.Load(Seed.Path);
        Assert.Equal((Seed.Text, Seed.Path), (text.AsSpan().ToString(), text.Path));
        Assert.Equal(text.Sha256, (await SourceText.LoadAsync(Seed.Path)).Sha256);
    }

    [Fact]
    public void Edits_apply_to_the_text_before_them_in_any_order()
    {
        SourceText edited = SourceText.From("one two three", "path").WithChanges(
            new TextChange(new TextSpan(8, 5), "3"), new TextChange(new TextSpan(0, 3), "1"), new TextChange(new TextSpan(4, 0), "and "));
        Assert.Equal("1 and two 3", edited.ToString());
        Assert.Equal("path", edited.Path);
        Assert.Equal("ab", SourceText.From("").WithChanges(Enumerable.Repeat(new TextChange(default, "ab"), 1)).ToString());
    }

    [Fact]
    public void An_insertion_comes_before_a_deletion_at_the_same_place()
        => Assert.Equal("aXc", SourceText.From("abc").WithChanges(
            new TextChange(new TextSpan(1, 1), ""), new TextChange(new TextSpan(1, 0), "X")).ToString());

    [Fact]
    public void A_range_outside_the_text_is_refused()
        => Assert.Throws<ArgumentOutOfRangeException>(() => SourceText.From("abc").ToString(new TextSpan(1, 3)));

    [Theory]
    [InlineData(0, 2, 1, 1)]
    [InlineData(0, 1, 3, 5)]
    public void Edits_that_overlap_or_lie_outside_are_refused(int start1, int length1, int start2, int length2)
        => Assert.Throws<ArgumentException>(() => SourceText.From("abcd").WithChanges(
            new TextChange(new TextSpan(start1, length1), ""), new TextChange(new TextSpan(start2, length2), "")));

    [Fact]
    public async Task A_stream_is_read_the_same_with_and_without_waiting()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Seed.Text);
        SourceText text = await SourceText.FromAsync(new MemoryStream(bytes), "p");
        Assert.Equal(FromBytes(bytes).ToString(), text.ToString());
        Assert.Equal("p", text.Path);
    }

    [Fact]
    public void A_stream_that_is_too_long_is_refused_before_it_is_read()
        => Assert.Equal(
            "The stream has 2147483592 bytes; a text can have at most 2147483591 bytes and 1073741791 characters.",
            Assert.Throws<IOException>(() => SourceText.From(new HugeStream())).Message);

    [Fact]
    public void A_stream_is_read_from_where_it_stands()
    {
        var stream = new MemoryStream("abc"u8.ToArray()) { Position = 1 };
        Assert.Equal("bc", SourceText.From(stream).ToString());
        Assert.Equal("", SourceText.From(stream).ToString());
    }

    private static SourceText FromBytes(ReadOnlySpan<byte> bytes) => SourceText.From(new MemoryStream(bytes.ToArray()));
}
