namespace Csm.Parsing.Data.Tests.Pseudonyms;

/// <summary>Handles beside low lines. In expected texts, USER and OTHER mean pseudonyms.</summary>
public sealed class LowLineTests
{
    [Theory]
    [InlineData("_csmagistrature_ said", "_USER_ said")]
    [InlineData("__csmagistrature__", "__USER__")]
    [InlineData("#_csmagistrature", "#_USER")]
    [InlineData("https://exemple.fr/_csmagistrature_", "https://exemple.fr/_USER_")]
    [InlineData("a_csmagistrature_", "a_csmagistrature_")]
    public void Low_lines_around_a_handle_are_emphasis(string post, string expected)
        => Assert.Equal(expected.Replace("USER", PseudonymizedText.User, StringComparison.Ordinal), PseudonymizedText.OfPost(post));

    [Theory]
    [InlineData("@_u_ and __u__", "@OTHER and _OTHER_")]
    [InlineData("@u @_u_ and ___u__", "@OTHER1 @OTHER and __OTHER_")]
    public void Low_lines_that_belong_to_the_handle_are_replaced_with_it(string post, string expected) => Assert.Equal(
        expected.Replace("OTHER1", PseudonymOf("u"), StringComparison.Ordinal).Replace("OTHER", PseudonymOf("_u_"), StringComparison.Ordinal),
        PseudonymizedText.OfPost(post));

    [Theory]
    [InlineData("🧵1/2_u_ hello @_u_")]
    [InlineData("🧵1/?_u_ hello @_u_")]
    [InlineData("🧵1/n_u_ hello @_u_")]
    [InlineData("🧵1/_u_ hello @_u_")]
    [InlineData("🧵1/2__u_ hello @_u_")]
    public void A_thread_index_before_a_handle_stays(string post)
    {
        Feed feed = Feed.FromSyntax(PseudonymizedText.OfTree(PseudonymizedText.DumpOf(post)).Root.Feeds[0]);

        Assert.NotNull(feed.Posts[0].ThreadIndex);
        Assert.DoesNotMatch("(?<![A-Za-z0-9])_u_", feed.Posts[0].Text);
    }

    [Theory]
    [InlineData("1/2_u_ hello", "1/2_OTHER hello")]
    [InlineData("hello 1/n_u_", "hello 1/n_OTHER")]
    [InlineData("1/2_u hello", "1/2_u hello")]
    [InlineData("a/2_u_ hello", "a/2_u_ hello")]
    public void A_fraction_before_a_handle_does_not_belong_to_it(string post, string expected)
    {
        Feed account = Feed.Parse("Name\n@_u_\nFollowers\n21K\nJoined May 2020\na\n1\n2\n3\n");

        string result = PseudonymizedText.Pseudonymizer.WithAccounts([account]).Pseudonymize(PseudonymizedText.DumpOf(post));

        Assert.Contains($"\n{expected.Replace("OTHER", PseudonymOf("_u_"), StringComparison.Ordinal)}\n", result, StringComparison.Ordinal);
    }

    [Fact]
    public void A_handle_that_begins_with_a_digit_is_found_in_a_fraction()
        => Assert.EndsWith($"1/{PseudonymOf("2_u")}", PseudonymizedText.OfPost("@2_u 1/2_u"), StringComparison.Ordinal);

    private static string PseudonymOf(string handle) => PseudonymizedText.Pseudonymizer.GetPseudonym(handle);
}
