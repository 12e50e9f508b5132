namespace Csm.Parsing.Tests.Entities;

/// <summary>Long lines of what could be read again and again: were anything quadratic, these tests would take hours.</summary>
public sealed class LongTextTests
{
    private const int Length = 10_000_000;
    private const int ShorterLength = 1_000_000;

    [Theory]
    [InlineData("@", 0)]
    [InlineData("#", 0)]
    [InlineData("http://", 0)]
    [InlineData("a.", 0)]
    [InlineData("👩‍👩‍👧‍👦", Length / 11)]
    public void Ten_million_characters_are_read_in_linear_time(string piece, int entities) => Assert.Equal(entities, Parse(piece, Length).Entities.Length);

    [Theory]
    [InlineData("_a.co", 0)]
    [InlineData("a.a_", 0)]
    [InlineData("@a/b-", 1)]
    [InlineData("x.fr/(", ShorterLength / 6)]
    [InlineData("x.fr/a(", ShorterLength / 7)]
    [InlineData("日.com日", 0)]
    [InlineData("1/", 0)]
    [InlineData("[1/", 0)]
    [InlineData("a", 0)]
    [InlineData("🇫🇷", ShorterLength / 4)]
    public void A_million_characters_are_read_and_weighed_in_linear_time(string piece, int entities)
    {
        PostText text = Parse(piece, ShorterLength);
        Assert.Equal(entities, text.Entities.Length);
        Assert.False(text.IsValid);
    }

    [Fact]
    public void The_length_of_a_very_long_text_does_not_wrap()
    {
        PostText text = Parse("日", 11_000_000);
        Assert.Equal((22_000_000, false), (text.WeightedLength, text.IsValid));
    }

    [Fact]
    public void Half_surrogate_pairs_are_read_in_linear_time()
    {
        PostText text = Parse("\uDE00\uFFFE", Length);
        Assert.Empty(text.Entities);
        Assert.False(text.IsValid);
    }

    [Theory]
    [InlineData("\u0301\u0316")]
    [InlineData("\U0003FFFD")]
    public void Marks_and_unassigned_code_points_are_read_weighed_and_compared_in_linear_time(string piece)
    {
        string text = "#a" + string.Concat(Enumerable.Repeat(piece, ShorterLength / piece.Length));
        Assert.Equal(Assert.Single(PostText.Parse(text).Hashtags), Assert.Single(PostText.Parse(text).Hashtags));
        Assert.False(PostText.Parse(text).IsValid);
    }

    private static PostText Parse(string piece, int length) => PostText.Parse(string.Concat(Enumerable.Repeat(piece, length / piece.Length)));
}
