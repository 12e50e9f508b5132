using System.Globalization;
using Csm.Parsing.Languages;

namespace Csm.Parsing.Tests.Languages;

public sealed class CountFormatTableTests
{
    private static readonly string[] Spaces = [" ", ""];

    [Theory]
    [InlineData("21.000", 21_000, 1, "Spanish")]
    [InlineData("1,234", 1_234, 1, "English")]
    [InlineData("21k", 21_000, 1_000, "British English")]
    [InlineData("21 k", 21_000, 1_000, "French")]
    [InlineData("1,2 mi", 1_200_000, 100_000, "Portuguese")]
    [InlineData("1.5만", 15_000, 1_000, "Korean")]
    [InlineData("1.5\u00A0만", 15_000, 1_000, "Korean")]
    [InlineData("12,5\u00A0тыс.", 12_500, 100, "Russian")]
    [InlineData("12,5тыс.", 12_500, 100, "Russian")]
    [InlineData("1’234", 1_234, 1, "Austrian|Swiss")]
    [InlineData("1'234", 1_234, 1, "Swiss")]
    [InlineData("1,23,456", 123_456, 1, "India")]
    [InlineData("15 tu\u0304kst.", 15_000, 1_000, "Lithuanian|Latvian")]
    [InlineData("2 ह\u091C\u093Cार", 2_000, 1_000, "Hindi")]
    [InlineData("2 ह\u095Bार", 2_000, 1_000, "Hindi")]
    [InlineData("１٫５ هزار", 1_500, 100, "Persian")]
    [InlineData("21 mil\u00A0M", 21_000_000_000, 1_000_000_000, "Spanish")]
    public void A_count_is_read_as_the_languages_that_write_it_agree(string text, long value, long unit, string language)
    {
        Assert.True(CountFormatTable.TryRead(text, out ScannedCount count, out string name));
        Assert.Equal(new ScannedCount(value, unit), count);
        Assert.Contains(language.Split('|'), part => name.Contains(part, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("5 M")]
    [InlineData("3 B")]
    [InlineData("2,5 T")]
    public void A_suffix_that_means_several_numbers_is_not_read(string text) => Assert.False(CountFormatTable.TryRead(text, out _, out _));

    [Theory]
    [InlineData("")]
    [InlineData("K")]
    [InlineData("1.5 тыс.")]
    [InlineData("21 Tsd.")]
    [InlineData("1,2,345")]
    [InlineData("12,34,56")]
    [InlineData("1.234만x")]
    [InlineData("1.23456만")]
    [InlineData("-5만")]
    [InlineData("1  만")]
    [InlineData("12345678901234567890만")]
    public void What_no_language_writes_is_not_read(string text) => Assert.False(CountFormatTable.TryRead(text, out _, out _));

    [Fact]
    public void The_suffixes_of_the_known_languages_are_those_of_cldr()
        => Assert.All(
            from vocabulary in Vocabularies.All
            from suffix in vocabulary.Suffixes
            from space in Spaces
            select (Language: vocabulary.Language.Name, Text: $"1{vocabulary.Separators.Decimal}5{space}{suffix.Text}", suffix.Factor),
            count => Assert.True(
                !CountFormatTable.TryRead(count.Text, out ScannedCount read, out string language) || language != count.Language || read.Value == count.Factor / 10 * 15,
                string.Create(CultureInfo.InvariantCulture, $"'{count.Text}' is {read.Value}, not 1.5 times {count.Factor}")));
}
