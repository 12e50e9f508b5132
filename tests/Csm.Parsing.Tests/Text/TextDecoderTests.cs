using System.Text;
using Csm.Parsing.Text;

namespace Csm.Parsing.Tests.Text;

public sealed class TextDecoderTests
{
    public static TheoryData<string, string> Encoded => new()
    {
        { "utf-8", "é🇫🇷\n" },
        { "utf-8 with mark", "\uFEFFé🇫🇷\n" },
        { "utf-16LE", "\uFEFFé🇫🇷\n" },
        { "utf-16BE", "\uFEFFé🇫🇷\n" },
    };

    [Theory]
    [MemberData(nameof(Encoded))]
    public void Utf8_and_utf16_are_read_and_the_mark_is_kept(string encoding, string text)
    {
        Encoding encoder = encoding.StartsWith("utf-8", StringComparison.Ordinal) ? Encoding.UTF8 : Encoding.GetEncoding(encoding);
        DecodedText decoded = TextDecoder.Decode(encoder.GetBytes(text));
        Assert.Equal(text, decoded.Text);
        Assert.Empty(decoded.InvalidBytes);
    }

    [Theory]
    [InlineData(new byte[] { 0x61, 0xFF, 0x62 }, "a\uFFFDb", 1, 1)]
    [InlineData(new byte[] { 0x61, 0xC3 }, "a\uFFFD", 1, 1)]
    [InlineData(new byte[] { 0xE2, 0x82, 0x61 }, "\uFFFDa", 0, 2)]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, "\uFFFD\uFFFD\uFFFD", 0, 3)]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00, 0x00, 0xDC }, "\uFEFFa\uFFFD", 4, 2)]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0xD8, 0x61, 0x00 }, "\uFEFF\uFFFDa", 2, 2)]
    [InlineData(new byte[] { 0xFE, 0xFF, 0xD8, 0x00 }, "\uFEFF\uFFFD", 2, 2)]
    [InlineData(new byte[] { 0xFE, 0xFF, 0x00, 0x61, 0x00 }, "\uFEFFa\uFFFD", 4, 1)]
    public void Invalid_bytes_are_replaced_and_remembered(byte[] bytes, string text, int offset, int count)
    {
        DecodedText decoded = TextDecoder.Decode(bytes);
        Assert.Equal(text, decoded.Text);
        InvalidBytes invalid = Assert.Single(decoded.InvalidBytes);
        Assert.Equal((offset, count), ((int)invalid.Offset, invalid.Count));
        Assert.Equal(text.IndexOf('\uFFFD', StringComparison.Ordinal), invalid.Replacement.Start);
        Assert.Equal(text.Count(character => character == '\uFFFD'), invalid.Replacement.Length);
    }

    [Fact]
    public void A_half_pair_and_half_a_unit_at_the_end_are_two_places_in_a_row()
    {
        InvalidBytes invalid = Assert.Single(TextDecoder.Decode([0xFF, 0xFE, 0x00, 0xD8, 0x61]).InvalidBytes);
        Assert.Equal(new InvalidBytes(2, 3, new TextSpan(1, 2)), invalid);
    }

    [Fact]
    public void A_replacement_character_in_the_file_is_no_invalid_byte()
        => Assert.Empty(TextDecoder.Decode("a\uFFFDb"u8).InvalidBytes);
}
