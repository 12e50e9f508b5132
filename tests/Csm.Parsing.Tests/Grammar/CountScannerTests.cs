using Csm.Parsing.Grammar;
using Csm.Parsing.Grammar.Scanners;

namespace Csm.Parsing.Tests.Grammar;

public sealed class CountScannerTests
{
    [Theory]
    [InlineData("0", 0, 1)]
    [InlineData("431", 431, 1)]
    [InlineData("1,234", 1234, 1)]
    [InlineData("12,345,678", 12_345_678, 1)]
    [InlineData("21K", 21_000, 1_000)]
    [InlineData("1.2M", 1_200_000, 100_000)]
    [InlineData("4.1M", 4_100_000, 100_000)]
    [InlineData("1.234K", 1_234, 1)]
    [InlineData("3B", 3_000_000_000, 1_000_000_000)]
    [InlineData("007", 7, 1)]
    [InlineData("1\u202F234", 1234, 1)]
    [InlineData("1\u00A0234\u00A0567", 1_234_567, 1)]
    [InlineData("21K\u200F", 21_000, 1_000)]
    [InlineData("\u200E21K\u200E", 21_000, 1_000)]
    [InlineData("２１K", 21_000, 1_000)]
    [InlineData("٢١٬٠٠٠", 21_000, 1)]
    [InlineData("۱۲.۵K", 12_500, 100)]
    public void A_count_is_read_to_the_digit(string text, long value, long unit)
    {
        Assert.True(CountScanner.TryRead(text, Vocabulary.English, out ScannedCount count));
        Assert.Equal(new ScannedCount(value, unit), count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("K")]
    [InlineData(",123")]
    [InlineData("1,23")]
    [InlineData("1234,567")]
    [InlineData("1,,234")]
    [InlineData("1,234,")]
    [InlineData("1.5")]
    [InlineData("1.K")]
    [InlineData("1.2345K")]
    [InlineData("21 K")]
    [InlineData("21k")]
    [InlineData("-1")]
    [InlineData("1K2")]
    [InlineData("1,234\u00A0567")]
    [InlineData("1\u202F23")]
    [InlineData("1 234")]
    [InlineData("²")]
    [InlineData("①")]
    [InlineData("\u200F")]
    [InlineData("123456789012345678901")]
    [InlineData("1.999999999999999999K")]
    public void What_is_no_count_is_not_read(string text) => Assert.False(CountScanner.TryRead(text, Vocabulary.English, out _));

    [Fact]
    public void The_longest_count_does_not_wrap()
    {
        Assert.True(CountScanner.TryRead("9999999999999999999B", Vocabulary.English, out ScannedCount count));
        Assert.Equal(Int128.Parse("9999999999999999999000000000", System.Globalization.CultureInfo.InvariantCulture), count.Value);
    }
}
