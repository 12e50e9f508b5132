namespace Csm.Parsing.Tests.Model;

public sealed class ApproximateCountTests
{
    [Theory]
    [InlineData("431", 431L, 431L, 431L, true)]
    [InlineData("21K", 21_000L, 20_500L, 21_999L, false)]
    [InlineData("1.2M", 1_200_000L, 1_150_000L, 1_299_999L, false)]
    [InlineData("0K", 0L, 0L, 999L, false)]
    [InlineData("9223372036854775807", long.MaxValue, long.MaxValue, long.MaxValue, true)]
    [InlineData("9223372036B", 9_223_372_036_000_000_000L, 9_223_372_035_500_000_000L, null, false)]
    [InlineData("9223372036854775808", null, long.MaxValue, null, false)]
    [InlineData("99999999999B", null, long.MaxValue, null, false)]
    public void A_count_is_an_interval(string text, long? value, long minimum, long? maximum, bool isExact)
    {
        ApproximateCount count = Feed.Parse($"Name\n@handle\nFollowers\n{text}\n").Profile!.Followers!.Value;
        Assert.Equal((text, value, minimum, maximum, isExact), (count.Text, count.Value, count.Minimum, count.Maximum, count.IsExact));
    }

    [Fact]
    public void The_default_is_an_exact_zero()
    {
        ApproximateCount count = default;
        Assert.Equal(("0", 0L, 0L, 0L, true), (count.Text, count.Value, count.Minimum, count.Maximum, count.IsExact));
    }
}
