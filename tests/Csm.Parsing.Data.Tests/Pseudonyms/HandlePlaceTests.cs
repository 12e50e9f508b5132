namespace Csm.Parsing.Data.Tests.Pseudonyms;

/// <summary>Where handles are found. In expected texts, USER means the pseudonym, and COMPACT the same without its underscore.</summary>
public sealed class HandlePlaceTests
{
    [Theory]
    [InlineData("a @CSMagistrature b", "a @USER b")]
    [InlineData("a @csmagistrature b", "a @USER b")]
    [InlineData("a ＠CSMagistrature b", "a ＠USER b")]
    [InlineData("RT @CSMagistrature: b", "RT @USER: b")]
    [InlineData("RT@CSMagistrature b", "RT@USER b")]
    [InlineData("@CSMagistrature b", "@USER b")]
    [InlineData("l’@CSMagistrature.", "l’@USER.")]
    [InlineData("été@CSMagistrature", "été@USER")]
    [InlineData("1/2@someone", "1/2@OTHER")]
    [InlineData("2@someone", "2@someone")]
    [InlineData("@CSMagistrature/members", "@USER/members")]
    [InlineData("@CSMagistrature@CSMagistrature", "@USER@USER")]
    public void After_a_sign(string post, string expected) => AssertPost(post, expected);

    [Theory]
    [InlineData("Le CSMAGISTRATURE dit", "Le USER dit")]
    [InlineData("(CSMagistrature)", "(USER)")]
    [InlineData("CSMagistratureは", "USERは")]
    [InlineData("a #CSMagistrature b", "a #USER b")]
    [InlineData("a $CSMagistrature b", "a $COMPACT b")]
    [InlineData("foo@CSMagistrature.fr", "foo@USER.fr")]
    [InlineData("CSMagistrature@exemple.fr", "USER@exemple.fr")]
    [InlineData("@someone/CSMagistrature", "@OTHER/USER")]
    [InlineData("[CSMagistrature] b", "[USER] b")]
    public void As_a_word(string post, string expected) => AssertPost(post, expected);

    [Theory]
    [InlineData("CSMagistratures")]
    [InlineData("le_CSMagistrature")]
    [InlineData("#CSMagistrature2025")]
    public void Not_as_a_part_of_a_word(string post) => AssertPost(post, post);

    [Theory]
    [InlineData("https://x.com/CSMagistrature", "https://x.com/USER")]
    [InlineData("https://mobile.twitter.com/CSMagistrature?s=20", "https://mobile.twitter.com/USER?s=20")]
    [InlineData("x.com/CSMagistrature", "x.com/USER")]
    [InlineData("https://nitter.example.org/CSMagistrature", "https://nitter.example.org/USER")]
    [InlineData("https://exemple.fr/a/CSMagistrature/b", "https://exemple.fr/a/USER/b")]
    [InlineData("https://www.csmagistrature.fr/a", "https://www.COMPACT.fr/a")]
    [InlineData("csmagistrature.fr", "COMPACT.fr")]
    [InlineData("https://exemple.fr/?q=%40CSMagistrature", "https://exemple.fr/?q=%40USER")]
    public void In_a_url(string post, string expected)
    {
        AssertPost(post, expected);
        Assert.Equal(Replace(expected), Assert.Single(PseudonymizedText.OfDump(PseudonymizedText.DumpOf(post)).Posts[0].Urls).Value);
    }

    [Theory]
    [InlineData("https://x.com/someone and someone")]
    [InlineData("https://twitter.com/someone/status/1 and SOMEONE")]
    [InlineData("https://twitter.com/intent/follow?screen_name=someone and someone")]
    [InlineData("https://twitter.com/share?url=a&via=someone and someone")]
    [InlineData("https://www.youtube.com/@someone and someone")]
    [InlineData("@someone@social.example and someone")]
    [InlineData("＠someone and someone")]
    [InlineData("RT@someone and someone")]
    public void A_url_or_a_sign_makes_a_handle_known(string post)
        => Assert.DoesNotContain("someone", PseudonymizedText.OfPost(post), StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData("https://x.com/search?q=a b search")]
    [InlineData("https://twitter.com/hashtag/justice hashtag")]
    [InlineData("https://exemple.fr/someone and someone")]
    [InlineData("someone@exemple.fr and exemple")]
    public void Other_parts_of_urls_and_addresses_are_not_handles(string post) => AssertPost(post, post);

    [Fact]
    public void The_number_of_a_post_in_a_url_is_replaced()
    {
        string url = Assert.Single(PseudonymizedText.OfDump(PseudonymizedText.DumpOf("https://x.com/CSMagistrature/status/1975848012345678901")).Posts[0].Urls).Value;

        Assert.Matches($"^https://x.com/{PseudonymizedText.User}/status/[0-9]{{19}}$", url);
    }

    [Theory]
    [InlineData("@x https://x.com/someone", "x.com/")]
    [InlineData("@fr justice.fr", ".fr")]
    [InlineData("@https https://exemple.fr/a", "https://")]
    public void Protocols_top_level_domains_and_the_networks_own_hosts_stay(string post, string part)
        => Assert.Contains(part, PseudonymizedText.OfPost(post), StringComparison.Ordinal);

    [Fact]
    public void RT_stays_directly_before_a_mention()
        => Assert.Contains($"RT@{PseudonymizedText.User}", PseudonymizedText.OfPost("@rt RT@CSMagistrature"), StringComparison.Ordinal);

    [Fact]
    public void A_number_is_not_a_handle() => Assert.EndsWith(" 2025 #2025 24/2025", PseudonymizedText.OfPost("@2025 2025 #2025 24/2025"), StringComparison.Ordinal);

    [Fact]
    public void Counts_labels_and_dates_stay_whatever_the_handles()
    {
        string dump = PseudonymizedText.DumpOf("@Followers @21K @Joined @December @1");

        Feed feed = PseudonymizedText.OfDump(dump);

        Assert.Equal(("21K", "2014-12", 1), (feed.Profile?.Followers?.Text, $"{feed.Profile?.Joined:yyyy-MM}", feed.Posts.Length));
    }

    [Fact]
    public void The_profile_has_the_pseudonym()
    {
        string dump = PseudonymizedText.DumpOf("a", name: "CSMagistrature!", bio: "We are @csmagistrature, and nobody else is", location: "csmagistrature");

        Profile profile = PseudonymizedText.OfDump(dump).Profile!;

        Assert.Equal(
            [PseudonymizedText.User, $"{PseudonymizedText.User}!", $"We are @{PseudonymizedText.User}, and nobody else is", PseudonymizedText.User],
            [profile.Handle!, profile.DisplayName!, profile.Bio!.Text, profile.Location!]);
    }

    [Theory]
    [InlineData("x.com/i/status/1234567890123456789")]
    [InlineData("Voir www.conseilmagistra.com/ab")]
    public void The_last_line_of_a_bio_does_not_become_short_enough_for_a_location(string line)
    {
        string dump = $"Name\n@ConseilMagistra\nFollowers\n21K\nA bio that has more characters than a location\n{line}\nJoined May 2020\n";

        Assert.Null(PseudonymizedText.OfDump(dump).Profile!.Location);
    }

    [Fact]
    public void A_handle_of_one_feed_is_replaced_in_the_other_feeds_of_the_dump()
        => Assert.DoesNotContain(
            "someone",
            PseudonymizedText.OfTree(PseudonymizedText.DumpOf("@someone") + PseudonymizedText.DumpOf("Someone")).ToString(),
            StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void A_handle_in_an_unexpected_line_is_replaced()
        => Assert.DoesNotContain("CSMagistrature", PseudonymizedText.OfTree("see @csmagistrature\n" + PseudonymizedText.DumpOf("a")).ToString(), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void A_name_that_is_too_long_for_a_handle_stays_too_long()
    {
        string dump = "Name\n@a_much_too_long_handle_for_anyone\nFollowers\n21K\nJoined May 2020\nHello\n1\n2\n3\n";

        string result = PseudonymizedText.OfTree(dump).ToString();

        Assert.DoesNotContain("a_much", result, StringComparison.Ordinal);
        Assert.Null(Feed.Parse(result).Profile!.Handle);
    }

    private static void AssertPost(string post, string expected) => Assert.Equal(Replace(expected), PseudonymizedText.OfPost(post));

    private static string Replace(string expected) => expected
        .Replace("COMPACT", PseudonymizedText.User.Replace("_", "", StringComparison.Ordinal), StringComparison.Ordinal)
        .Replace("USER", PseudonymizedText.User, StringComparison.Ordinal)
        .Replace("OTHER", PseudonymizedText.Pseudonymizer.GetPseudonym("someone"), StringComparison.Ordinal);
}
