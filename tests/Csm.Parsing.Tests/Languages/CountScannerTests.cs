using Csm.Parsing.Languages;

namespace Csm.Parsing.Tests.Languages;

public sealed class CountScannerTests
{
    [Theory]
    [InlineData("en", "0", 0, 1)]
    [InlineData("en", "431", 431, 1)]
    [InlineData("en", "1,234", 1234, 1)]
    [InlineData("en", "12,345,678", 12_345_678, 1)]
    [InlineData("en", "123,456", 123_456, 1)]
    [InlineData("en", "0000000000000000001K", 1_000, 1_000)]
    [InlineData("en", "21K", 21_000, 1_000)]
    [InlineData("en", "1.2M", 1_200_000, 100_000)]
    [InlineData("en", "4.1M", 4_100_000, 100_000)]
    [InlineData("en", "1.234K", 1_234, 1)]
    [InlineData("en", "3B", 3_000_000_000, 1_000_000_000)]
    [InlineData("en", "007", 7, 1)]
    [InlineData("en", "1\u202F234", 1234, 1)]
    [InlineData("en", "1\u00A0234\u00A0567", 1_234_567, 1)]
    [InlineData("en", "２１K", 21_000, 1_000)]
    [InlineData("en", "٢١٬٠٠٠", 21_000, 1)]
    [InlineData("en", "۱۲.۵K", 12_500, 100)]
    [InlineData("en", "١٫٢M", 1_200_000, 100_000)]
    [InlineData("fr", "21\u00A0k", 21_000, 1_000)]
    [InlineData("fr", "1,2\u00A0M", 1_200_000, 100_000)]
    [InlineData("fr", "1,2\u202FMd", 1_200_000_000, 100_000_000)]
    [InlineData("fr", "17\u202F609", 17_609, 1)]
    [InlineData("fr", "17 609", 17_609, 1)]
    [InlineData("fr", "21 k", 21_000, 1_000)]
    [InlineData("fr", "21k", 21_000, 1_000)]
    [InlineData("es", "21\u00A0mil", 21_000, 1_000)]
    [InlineData("es", "21.000", 21_000, 1)]
    [InlineData("es", "1,2\u00A0M", 1_200_000, 100_000)]
    [InlineData("es", "21\u00A0mil\u00A0M", 21_000_000_000, 1_000_000_000)]
    [InlineData("es", "1,2\u00A0B", 1_200_000_000_000, 100_000_000_000)]
    [InlineData("es", "1200\u00A0M", 1_200_000_000, 1_000_000)]
    [InlineData("de", "21.000", 21_000, 1)]
    [InlineData("de", "1,2\u00A0Mio.", 1_200_000, 100_000)]
    [InlineData("de", "1,2\u00A0Mrd.", 1_200_000_000, 100_000_000)]
    [InlineData("it", "21K", 21_000, 1_000)]
    [InlineData("it", "1,2K", 1_200, 100)]
    [InlineData("it", "1,234K", 1_234, 1)]
    [InlineData("it", "1,2\u00A0Mln", 1_200_000, 100_000)]
    [InlineData("it", "21\u00A0Mld", 21_000_000_000, 1_000_000_000)]
    [InlineData("pt", "21\u00A0mil", 21_000, 1_000)]
    [InlineData("pt", "1,2\u00A0mi", 1_200_000, 100_000)]
    [InlineData("pt", "1,2\u00A0bi", 1_200_000_000, 100_000_000)]
    [InlineData("ja", "2.1万", 21_000, 1_000)]
    [InlineData("ja", "120万", 1_200_000, 10_000)]
    [InlineData("ja", "12億", 1_200_000_000, 100_000_000)]
    [InlineData("ja", "21,000", 21_000, 1)]
    public void A_count_is_read_to_the_digit_as_its_language_writes_it(string tag, string text, long value, long unit)
    {
        LanguageSet language = LanguageSet.Of(FeedLanguage.Find(tag)!);
        Assert.True(CountScanner.TryRead(text, language, out ScannedCount count, out int index));
        Assert.Equal((new ScannedCount(value, unit), language), (count, LanguageSet.At(index)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("K")]
    [InlineData(",123")]
    [InlineData("1,23")]
    [InlineData("1234,567")]
    [InlineData("1,,234")]
    [InlineData("1,23,456")]
    [InlineData("00000000000000000001K")]
    [InlineData("1.99999999999999999K")]
    [InlineData("1,234,")]
    [InlineData("1.5")]
    [InlineData("1.K")]
    [InlineData("1.2345K")]
    [InlineData("21  K")]
    [InlineData("21 ")]
    [InlineData("21 MIL")]
    [InlineData("3T")]
    [InlineData("-1")]
    [InlineData("1K2")]
    [InlineData("1,234\u00A0567")]
    [InlineData("1\u00A0234,567")]
    [InlineData("1\u00A0234.567")]
    [InlineData("1\u202F23")]
    [InlineData("1 23")]
    [InlineData("24/7")]
    [InlineData("12h30")]
    [InlineData("²")]
    [InlineData("①")]
    [InlineData("123456789012345678901")]
    [InlineData("1.999999999999999999K")]
    public void What_no_language_writes_is_no_count(string text) => Assert.True(CountScanner.LanguagesOf(text).IsEmpty);

    [Theory]
    [InlineData("0'5", true)]
    [InlineData("1'204", true)]
    [InlineData("~21K", true)]
    [InlineData("1'2 Mrd.", true)]
    [InlineData("1'2 Mrds.", false)]
    [InlineData("1'234'567'890'123'45", true)]
    [InlineData("1'234'567'890'123'456", false)]
    [InlineData("24h pour agir", false)]
    [InlineData("", false)]
    public void What_looks_like_a_count_may_be_one(string text, bool mayBeCount) => Assert.Equal(mayBeCount, CountScanner.MayBeCount(text));

    [Fact]
    public void A_count_has_at_most_20_characters() => Assert.Equal(LanguageSet.Viewer, CountScanner.LanguagesOf("12345678901234567890"));

    [Fact]
    public void The_longest_count_does_not_wrap()
    {
        Assert.True(CountScanner.TryRead("9999999999999999999B", LanguageSet.Viewer, out ScannedCount count, out _));
        Assert.Equal(Int128.Parse("9999999999999999999000000000", System.Globalization.CultureInfo.InvariantCulture), count.Value);
    }

    [Fact]
    public void An_abbreviated_count_is_in_the_languages_that_read_it()
        => Assert.All(
            from digits in "0 1 21 999 1000".Split(' ')
            from decimals in "|.0|.5|,5|.50|'5".Split('|')
            from suffix in "KMBk"
            select digits + decimals + suffix,
            count => Assert.All(
                Enumerable.Range(0, Vocabularies.All.Length),
                language => Assert.Equal(CountScanner.TryRead(count, LanguageSet.At(language), out _, out _), CountScanner.LanguagesOf(count).Contains(language))));
}
