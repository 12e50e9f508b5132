using System.Runtime.CompilerServices;

namespace Csm.Parsing.Tests.Entities;

/// <summary>A hundred thousand characters of pieces that a naive scanner would read again and again.</summary>
public sealed class RepeatedTextTests
{
    private const int Length = 100_000;

    /// <summary>A piece, the number of its entities in the whole text, and the number for each repetition.</summary>
    public static TheoryData<string, int, int> Pieces => new()
    {
        { "@", 0, 0 },
        { "#", 0, 0 },
        { "http://", 0, 0 },
        { "a.", 0, 0 },
        { "👩‍👩‍👧‍👦", 0, 1 },
        { "_a.co", 0, 0 },
        { "a.a_", 0, 0 },
        { "@a/b-", 1, 0 },
        { "x.fr/(", 0, 1 },
        { "x.fr/a(", 0, 1 },
        { "日.com日", 0, 0 },
        { "1/", 0, 0 },
        { "[1/", 0, 0 },
        { "a", 0, 0 },
        { "日", 0, 0 },
        { "🇫🇷", 0, 1 },
    };

    /// <summary>The pieces alone.</summary>
    public static TheoryData<string> PiecesAlone => [.. Pieces.Select(row => (string)row[0])];

    [Theory]
    [MemberData(nameof(Pieces))]
    public Task A_hundred_thousand_characters_have_their_entities_and_are_too_long(string piece, int once, int each)
        => AssertEntities(piece, Length, once, each);

    [Theory]
    [InlineData("\u0301\u0316")]
    [InlineData("\U0003FFFD")]
    public Task A_hundred_thousand_marks_and_unassigned_code_points_are_one_hashtag(string piece) => AssertOneHashtag(piece, Length);

    // In a method, because the name of a case cannot hold half a pair.
    [Fact]
    public Task A_hundred_thousand_half_surrogate_pairs_are_no_entity() => AssertEntities("\uDE00\uFFFE", Length, 0, 0);

    internal static Task AssertEntities(string piece, int length, int once, int each, [CallerMemberName] string test = "") => Bounded.RunAsync(() =>
    {
        PostText text = PostText.Parse(LinearTime.Repeat(piece, length));
        Assert.Equal(once + (each * (length / piece.Length)), text.Entities.Length);
        Assert.False(text.IsValid);
    }, test);

    internal static Task AssertOneHashtag(string piece, int length, [CallerMemberName] string test = "") => Bounded.RunAsync(() =>
    {
        string text = "#a" + LinearTime.Repeat(piece, length);
        Assert.Equal(Assert.Single(PostText.Parse(text).Hashtags), Assert.Single(PostText.Parse(text).Hashtags));
        Assert.False(PostText.Parse(text).IsValid);
    }, test);
}
