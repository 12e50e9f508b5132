namespace Csm.Parsing.Tests.Dates;

/// <summary>Longer lines of what <see cref="RepeatedDateTextTests"/> reads: the time grows with the length.</summary>
[Collection(LongTests.Name)]
[Trait("Category", "Long")]
public sealed class LongDateTextTests
{
    private const int Length = 500_000;

    [Theory]
    [MemberData(nameof(RepeatedDateTextTests.Pieces), MemberType = typeof(RepeatedDateTextTests))]
    public Task Half_a_million_characters_have_their_dates(string piece, int piecesPerDate)
        => RepeatedDateTextTests.AssertDates(piece, Length, piecesPerDate);

    [Theory]
    [MemberData(nameof(RepeatedDateTextTests.PiecesAlone), MemberType = typeof(RepeatedDateTextTests))]
    public Task Dates_are_found_in_linear_time(string piece) => LinearTime.Of(text => _ = PostText.Parse(text).Dates, piece);
}
