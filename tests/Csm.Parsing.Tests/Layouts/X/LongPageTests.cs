namespace Csm.Parsing.Tests.Layouts.X;

/// <summary>Pages of X are read in time in proportion to their length, whatever they repeat.</summary>
[Collection(LongTests.Name)]
[Trait("Category", "Long")]
public sealed class LongPageTests
{
    private static readonly FeedParseOptions Layout = new() { Layout = FeedLayout.X };

    public static TheoryData<string> Pieces =>
    [
        "Ann\n@ann\n·\n2h\n", "·\n", "@a\n", "7\n", "1.2.3\n", "Relevant people\n", "Show more\n", "Quote\n", "a\n@b\n", "Conversation\nAnn\n@ann\n", "6:40 AM · Jun 9, 2026\n",
        "Eve reposted\nAnn\n@ann\n·\n2h\nx\n", "Replying to\n@a\n", "© 2026 X Corp.\nAnn\n@ann\n·\n2h\na\n", "https://\nbit.ly/a\n", "Don’t miss what’s happening\nAnn\n@ann\n·\n2h\na\n", "From\n",
        "Readers added context they thought people might want to know\n", "6 Followers\n", "Joined May 2020\n", "-----\n", "Ann\n@ann\n·\nSmarch 9, 2026\na\nQuote\nAnn\n@ann\n·\n1. lis\nb\n",
        "Ann\n@ann\n·\n2h\n1/2 a\n", "Ann\n@ann\n·\n2h\na\n3\n12\n5.2K\n",
    ];

    [Theory]
    [MemberData(nameof(Pieces))]
    public Task The_same_again_and_again_is_read_in_linear_time(string piece) => LinearTime.Of(ReadAll, piece);

    [Theory]
    [InlineData("Conversation\nAnn\n@ann\nHello\n", "7\n")]
    [InlineData("Ann\n@ann\n·\n2h\na\n", "Post\nConversation\n")]
    [InlineData("Ann\n@ann\n·\n2h\na\n", "@a\nb\n")]
    public Task What_follows_a_head_is_read_in_linear_time(string head, string piece) => LinearTime.Of(text => ReadAll(head + text), piece);

    [Fact]
    public Task Many_names_of_one_handle_are_read_in_linear_time()
        => LinearTime.Of(text => ReadAll(string.Concat(Enumerable.Range(0, text.Length / 10).Select(number => $"name{number}\n@ann\n·\n2h\n"))), "xxxxxxxxxx");

    private static void ReadAll(string text)
    {
        foreach (Feed feed in Feed.ParseAll(text, Layout))
        {
            FeedJson.Serialize(Stream.Null, feed);
        }
    }
}
