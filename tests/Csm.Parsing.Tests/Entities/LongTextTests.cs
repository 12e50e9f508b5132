namespace Csm.Parsing.Tests.Entities;

/// <summary>Longer lines of what <see cref="RepeatedTextTests"/> reads: the time grows with the length, and nothing wraps.</summary>
[Collection(LongTests.Name)]
[Trait("Category", "Long")]
public sealed class LongTextTests
{
    private const int Million = 1_000_000;

    [Theory]
    [MemberData(nameof(RepeatedTextTests.Pieces), MemberType = typeof(RepeatedTextTests))]
    public Task A_million_characters_have_their_entities_and_are_too_long(string piece, int once, int each)
        => RepeatedTextTests.AssertEntities(piece, Million, once, each);

    [Theory]
    [MemberData(nameof(RepeatedTextTests.PiecesAlone), MemberType = typeof(RepeatedTextTests))]
    [InlineData("\u0301\u0316")]
    [InlineData("\U0003FFFD")]
    public Task A_text_is_read_and_weighed_in_linear_time(string piece) => LinearTime.Of(ReadAndWeigh, piece);

    [Fact]
    public Task Half_surrogate_pairs_are_read_and_weighed_in_linear_time() => LinearTime.Of(ReadAndWeigh, "\uDE00\uFFFE");

    [Theory]
    [InlineData("\u0301\u0316")]
    [InlineData("\U0003FFFD")]
    public Task A_million_marks_and_unassigned_code_points_are_one_hashtag(string piece) => RepeatedTextTests.AssertOneHashtag(piece, Million);

    [Theory]
    [InlineData("\u0301\u0316")]
    [InlineData("\U0003FFFD")]
    public Task Hashtags_are_compared_in_linear_time(string piece)
        => LinearTime.Of(text => Assert.Equal(PostText.Parse($"#a{text}").Hashtags[0], PostText.Parse($"#a{text}").Hashtags[0]), piece);

    [Fact]
    public Task The_length_of_a_very_long_text_does_not_wrap() => Bounded.RunAsync(() =>
    {
        var text = PostText.Parse(LinearTime.Repeat("日", 11 * Million));
        Assert.Equal((22 * Million, false), (text.WeightedLength, text.IsValid));
    });

    private static void ReadAndWeigh(string line)
    {
        var text = PostText.Parse(line);
        _ = text.Entities;
        Assert.False(text.IsValid);
    }
}
