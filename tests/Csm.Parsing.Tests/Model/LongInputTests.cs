namespace Csm.Parsing.Tests.Model;

/// <summary>More of what <see cref="BadInputTests"/> reads: the time grows with the length.</summary>
[Collection(LongTests.Name)]
[Trait("Category", "Long")]
public sealed class LongInputTests
{
    [Fact]
    public Task A_line_of_100_MB_is_one_post() => Bounded.RunAsync(() => BadInputTests.AssertOnePost(new string('x', 100_000_000)));

    [Theory]
    [MemberData(nameof(BadInputTests.Pieces), MemberType = typeof(BadInputTests))]
    public Task A_hundred_thousand_times_the_same_is_read(string piece)
        => Bounded.RunAsync(() => BadInputTests.ReadAll(LinearTime.Repeat(piece, 100_000 * piece.Length)));

    [Theory]
    [MemberData(nameof(BadInputTests.Pieces), MemberType = typeof(BadInputTests))]
    public Task The_same_again_and_again_is_read_in_linear_time(string piece) => LinearTime.Of(BadInputTests.ReadAll, piece);
}
