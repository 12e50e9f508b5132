using NodaTime;

namespace Csm.Parsing.Tests.Model;

/// <summary>When a page was copied, as far as it is known.</summary>
public sealed class CollectionTimeTests
{
    [Theory]
    [InlineData("2025", "2025-01-01T00:00:00", "2025-12-31T23:59:59")]
    [InlineData("2025-04", "2025-04-01T00:00:00", "2025-04-30T23:59:59")]
    [InlineData("2025-04-14", "2025-04-14T00:00:00", "2025-04-14T23:59:59")]
    [InlineData("2025-04-14T12:30:00", "2025-04-14T12:30:00", "2025-04-14T12:30:00")]
    public void What_is_known_is_kept(string text, string earliest, string latest)
    {
        CollectionTime time = Parse(text);
        Assert.Equal((text, earliest, latest), (time.ToString(), $"{time.Earliest:uuuu-MM-ddTHH:mm:ss}", $"{time.Latest:uuuu-MM-ddTHH:mm:ss}"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("XXXX-04-14")]
    [InlineData("2025-13")]
    [InlineData("2025-02-29")]
    [InlineData("2025-04T12:00")]
    [InlineData("2025-04-14T25:00")]
    [InlineData("2025-04-14T12:00Z")]
    [InlineData("2025-04-14T12:00T12:00")]
    [InlineData("14.04.2025")]
    public void Anything_else_is_no_time(string? text) => Assert.Equal((false, default), (CollectionTime.TryParse(text, out CollectionTime time), time));

    [Fact]
    public void Values_of_NodaTime_are_times()
    {
        Assert.Equal(Parse("2025-04"), new YearMonth(2025, 4));
        Assert.Equal(Parse("2025-04-14"), new LocalDate(2025, 4, 14));
        Assert.Equal(Parse("2025-04-14T12:00"), new LocalDateTime(2025, 4, 14, 12, 0));
    }

    [Fact]
    public void Default_gives_nothing()
        => Assert.Equal((null, null, ""), (default(CollectionTime).Earliest, default(CollectionTime).Latest, default(CollectionTime).ToString()));

    private static CollectionTime Parse(string text) => CollectionTime.TryParse(text, out CollectionTime time) ? time : throw new ArgumentException(text, nameof(text));
}
