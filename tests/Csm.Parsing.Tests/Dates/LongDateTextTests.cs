namespace Csm.Parsing.Tests.Dates;

/// <summary>Long lines of what could begin a date again and again: were anything quadratic, these tests would take hours.</summary>
public sealed class LongDateTextTests
{
    private const int Length = 500_000;

    [Theory]
    [InlineData("1", 0)]
    [InlineData("1 ", 0)]
    [InlineData("1, ", 0)]
    [InlineData("1 et ", 0)]
    [InlineData("1-2, ", 0)]
    [InlineData("1/", 0)]
    [InlineData("1/2/2025 au ", Length / 24)]
    [InlineData("1/2/2025 ", Length / 9)]
    [InlineData("du ", 0)]
    [InlineData("depuis l'", 0)]
    [InlineData("lundi 1, ", 0)]
    [InlineData("May 1, ", Length / 7)]
    [InlineData("mai ", 0)]
    [InlineData("1 mai ", Length / 6)]
    [InlineData("mai\u0301", 0)]
    [InlineData("d' 1", 0)]
    public void Half_a_million_characters_are_read_in_linear_time(string piece, int dates)
        => Assert.Equal(dates, PostText.Parse(string.Concat(Enumerable.Repeat(piece, Length / piece.Length))).Dates.Length);
}
