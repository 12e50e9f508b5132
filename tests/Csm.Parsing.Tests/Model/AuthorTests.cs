namespace Csm.Parsing.Tests.Model;

public sealed class AuthorTests
{
    private const string Ann = "Ann\n@ann\n·\n2h\n";

    [Theory]
    [InlineData("Ann\n@ANN\n·\n2h\n", true)]
    [InlineData("Anna\n@ann\n·\n2h\n", false)]
    [InlineData("Ann\n@anna\n·\n2h\n", false)]
    [InlineData("Anna\n@anna\n·\n2h\n", false)]
    public void Authors_are_equal_by_name_and_handle(string other, bool areEqual)
    {
        Author first = AuthorOf(Ann);
        Author second = AuthorOf(other);
        Assert.Equal((areEqual, areEqual), (first.Equals(second), first.GetHashCode() == second.GetHashCode()));
        Assert.False(first.Equals(null));
    }

    [Fact]
    public void What_is_not_printed_is_a_question_mark() => Assert.Equal("? (@?)", Feed.Parse("text\n1\n2\n3\n").Posts[0].Author.ToString());

    private static Author AuthorOf(string head) => Feed.Parse(head + "text\n", new FeedParseOptions { Layout = FeedLayout.X }).Posts[0].Author;
}
