using Csm.Parsing.Text;

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

    [Fact]
    public Task The_thread_of_every_post_is_asked_in_linear_time() => LinearTime.Of(
        text => Assert.All(Feed.Parse(text).Posts, post => Assert.False(post.Thread!.IsComplete || post.Thread.MissingRanges.IsEmpty)), "[2/3] a\n1\n2\n3\n");

    [Fact]
    public Task The_places_of_all_entities_are_converted_to_code_points_in_linear_time() => LinearTime.Of(
        text =>
        {
            var places = new CodePointMap(text);
            Assert.All(PostText.Parse(text).Entities, entity => Assert.Equal(1, places.ToCodePoints(entity.SpanInText).Length));
        },
        "😀 ");
}
