using System.Text.RegularExpressions;

namespace Csm.Parsing.Data.Tests.Pseudonyms;

/// <summary>Which parts of a URL are replaced. In expected texts, USER and OTHER mean pseudonyms, and NUMBER one of a number.</summary>
public sealed class UrlPlaceTests
{
    [Theory]
    [InlineData("https://x.com:443/someone/status/20", "https://x.com:443/OTHER/status/NUMBER")]
    [InlineData("https://x.com//someone", "https://x.com//OTHER")]
    [InlineData("https://x.com/someone&s=20", "https://x.com/OTHER&s=20")]
    [InlineData("https://x.com./someone", "https://x.com./OTHER")]
    [InlineData("https://twitter.com/#!/someone", "https://twitter.com/#!/OTHER")]
    [InlineData("https://twitter.com/#!/someone/status/20", "https://twitter.com/#!/OTHER/status/NUMBER")]
    [InlineData("https://x.com/someone.", "https://x.com/OTHER.")]
    [InlineData("https://x.com/@someone", "https://x.com/@OTHER")]
    [InlineData("-x.com/someone", "-x.com/OTHER")]
    public void The_name_after_the_host_is_a_handle(string post, string expected) => AssertPost(expected, post);

    [Fact]
    public void The_name_after_the_host_may_have_more_than_20_letters()
        => Assert.DoesNotContain("longer_than_a_handle", PseudonymizedText.OfPost("https://x.com/a_longer_than_a_handle_of_today/status/20"), StringComparison.Ordinal);

    [Theory]
    [InlineData("https://x.com/%40someone", "https://x.com/%40OTHER")]
    [InlineData("https://x.com/%EF%BC%A0someone", "https://x.com/%EF%BC%A0OTHER")]
    [InlineData("https://x.com/%73ome%6fne", "https://x.com/OTHER")]
    [InlineData("https://x.com/%2573omeone", "https://x.com/OTHER")]
    [InlineData("https://x.com/%63smagistrature", "https://x.com/USER")]
    [InlineData("https://exemple.fr/%63smagistrature", "https://exemple.fr/USER")]
    [InlineData("https://exemple.fr/?q=caf%C3%A9%40someone", "https://exemple.fr/?q=caf%C3%A9%40OTHER")]
    [InlineData("%40someone", "%40OTHER")]
    [InlineData("%40someone.fr", "%40COMPACT.fr")]
    [InlineData("a%2Fcsmagistrature", "a%2FUSER")]
    public void Encoded_characters_are_decoded(string post, string expected) => AssertPost(expected, post);

    [Theory]
    [InlineData("100%decathlon.fr", "100%COMPACT.fr")]
    [InlineData("https://a.fr/?q=100%decathlon", "https://a.fr/?q=100%OTHER")]
    [InlineData("https://a.fr/?q=100%25decathlon", "https://a.fr/?q=100%25OTHER")]
    public void The_first_letters_of_a_handle_are_not_taken_for_an_encoded_character(string post, string expected)
        => AssertPost($"{expected}\n@OTHER", $"{post}\n@decathlon", "decathlon");

    [Theory]
    [InlineData("https://x.com/search?q=from:someone", "https://x.com/search?q=from:OTHER")]
    [InlineData("https://x.com/search?q=\"from:someone\"", "https://x.com/search?q=\"from:OTHER\"")]
    [InlineData("https://x.com/search?q=from%3Asomeone", "https://x.com/search?q=from%3AOTHER")]
    [InlineData("https://x.com/search?q=word%20to%3Asomeone", "https://x.com/search?q=word%20to%3AOTHER")]
    [InlineData("https://x.com/search?q=%28from%3A%40someone%29&f=live", "https://x.com/search?q=%28from%3A%40OTHER%29&f=live")]
    [InlineData("https://twitter.com/search/from%3Asomeone", "https://twitter.com/search/from%3AOTHER")]
    [InlineData("https://twitter.com/intent/user?screen_name=someone", "https://twitter.com/intent/user?screen_name=OTHER")]
    [InlineData("https://twitter.com/intent/tweet?related=csmagistrature,someone", "https://twitter.com/intent/tweet?related=USER,OTHER")]
    [InlineData("https://twitter.com/intent/tweet?related=csmagistrature%2Csomeone", "https://twitter.com/intent/tweet?related=USER%2COTHER")]
    [InlineData("https://twitter.com/intent/tweet?related=csmagistrature:The%20council,someone", "https://twitter.com/intent/tweet?related=USER:The%20council,OTHER")]
    [InlineData("https://twitter.com/intent/tweet?text=Merci%20%40someone", "https://twitter.com/intent/tweet?text=Merci%20%40OTHER")]
    [InlineData("https://twitter.com/intent/tweet?text=Merci+%40someone", "https://twitter.com/intent/tweet?text=Merci+%40OTHER")]
    [InlineData("https://twitter.com/intent/tweet?text=.%40someone", "https://twitter.com/intent/tweet?text=.%40OTHER")]
    [InlineData("https://x.com/share?url=https://exemple.fr/a&via=someone", "https://x.com/share?url=https://exemple.fr/a&via=OTHER")]
    [InlineData("https://x.com/share?url=https%3A%2F%2Fexemple.fr%2Fa&via=someone", "https://x.com/share?url=https%3A%2F%2Fexemple.fr%2Fa&via=OTHER")]
    [InlineData("https://x.com/i/flow/login?redirect_after_login=%2Fsomeone", "https://x.com/i/flow/login?redirect_after_login=%2FOTHER")]
    public void Handles_in_queries_are_handles(string post, string expected) => AssertPost(expected, post);

    [Theory]
    [InlineData("https://web.archive.org/web/2020/https://twitter.com/someone/status/20", "https://web.archive.org/web/2020/https://twitter.com/OTHER/status/NUMBER")]
    [InlineData("https://web.archive.org/web/20200101000000*/twitter.com/someone", "https://web.archive.org/web/20200101000000*/twitter.com/OTHER")]
    [InlineData("https://publish.twitter.com/?query=https%3A%2F%2Ftwitter.com%2Fsomeone", "https://publish.twitter.com/?query=https%3A%2F%2Ftwitter.com%2FOTHER")]
    [InlineData("https://x.com/share?url=https%3A%2F%2Fx.com%2Fsomeone%2Fstatus%2F20", "https://x.com/share?url=https%3A%2F%2Fx.com%2FOTHER%2Fstatus%2FNUMBER")]
    [InlineData("https://www.facebook.com/sharer.php?u=https%253A%252F%252Fx.com%252Fsomeone", "https://www.facebook.com/sharer.php?u=https%253A%252F%252Fx.com%252FOTHER")]
    [InlineData("https://x.com/intent/post?url=https://exemple.fr/?u=https://x.com/someone", "https://x.com/intent/post?url=https://exemple.fr/?u=https://x.com/OTHER")]
    public void URLs_in_others_are_read_too(string post, string expected) => AssertPost(expected, post);

    [Theory]
    [InlineData("https://syndication.twitter.com/srv/timeline-profile/screen-name/someone", "https://syndication.twitter.com/srv/timeline-profile/screen-name/OTHER")]
    [InlineData("https://api.twitter.com/2/users/by/username/someone", "https://api.twitter.com/2/users/by/username/OTHER")]
    [InlineData("https://api.x.com/2/users/by?usernames=someone,csmagistrature", "https://api.x.com/2/users/by?usernames=OTHER,USER")]
    [InlineData("https://api.twitter.com/1/users/show/someone.json", "https://api.twitter.com/1/users/show/OTHER.json")]
    [InlineData("https://api.twitter.com/1.1/users/show.json?screen_name=someone", "https://api.twitter.com/1.1/users/show.json?screen_name=OTHER")]
    [InlineData("https://x.com/users/someone", "https://x.com/users/OTHER")]
    [InlineData("https://x.com/user/someone", "https://x.com/user/OTHER")]
    [InlineData("https://x.com/i/user/by/someone", "https://x.com/i/user/by/OTHER")]
    [InlineData("https://exemple.fr/?u=https%3A%2F%2Fx.com%2Fi%2Fuser%2Fby%2Fsomeone", "https://exemple.fr/?u=https%3A%2F%2Fx.com%2Fi%2Fuser%2Fby%2FOTHER")]
    [InlineData("https://threadreaderapp.com/user/someone", "https://threadreaderapp.com/user/OTHER")]
    public void The_name_after_a_word_for_users_is_a_handle(string post, string expected) => AssertPost(expected, post);

    [Theory]
    [InlineData("https://cdn.syndication.twimg.com/tweet-result?id=1975848012345678901", "https://cdn.syndication.twimg.com/tweet-result?id=NUMBER")]
    [InlineData("https://help.x.com/fr/rules", "https://help.x.com/fr/rules")]
    [InlineData("https://api.twitter.com/2/tweets/20", "https://api.twitter.com/2/tweets/NUMBER")]
    [InlineData("https://threadreaderapp.com/thread/20.html", "https://threadreaderapp.com/thread/NUMBER.html")]
    public void Hosts_without_accounts_have_other_words_first(string post, string expected) => AssertPost(expected, post);

    [Theory]
    [InlineData("https://x.com/user", "https://x.com/OTHER")]
    [InlineData("https://x.com/user/status/20", "https://x.com/OTHER/status/NUMBER")]
    public void A_word_for_users_is_a_handle_where_none_follows(string post, string expected) => AssertPost(expected, post, "user");

    [Theory]
    [InlineData("https://exemple.org/someone/status/1234567890123", "https://exemple.org/someone/status/NUMBER")]
    [InlineData("https://exemple.org/thread/1234567890123.html", "https://exemple.org/thread/NUMBER.html")]
    [InlineData("https://exemple.org/a/1234567890123", "https://exemple.org/a/1234567890123")]
    [InlineData("https://exemple.org/status/123456789012", "https://exemple.org/status/123456789012")]
    public void On_other_sites_a_number_of_13_digits_is_that_of_a_post_after_a_word_for_posts(string post, string expected) => AssertPost(expected, post);

    [Theory]
    [InlineData("https://x.com/i/user/12", "https://x.com/i/user/NUMBER")]
    [InlineData("https://twitter.com/intent/user?user_id=12", "https://twitter.com/intent/user?user_id=NUMBER")]
    [InlineData("https://twitter.com/intent/tweet?in_reply_to=20", "https://twitter.com/intent/tweet?in_reply_to=NUMBER")]
    [InlineData("https://x.com/i/web/status/20", "https://x.com/i/web/status/NUMBER")]
    [InlineData("https://twitter.com/statuses/20", "https://twitter.com/statuses/NUMBER")]
    [InlineData("https://x.com/i/lists/12", "https://x.com/i/lists/NUMBER")]
    [InlineData("https://x.com/i/events/12", "https://x.com/i/events/NUMBER")]
    [InlineData("https://x.com/i/spaces/1eaKbrPAqbwKX", "https://x.com/i/spaces/NUMBER")]
    [InlineData("https://x.com/messages/12-13", "https://x.com/messages/NUMBER-NUMBER")]
    [InlineData("https://x.com/search?q=conversation_id%3A20", "https://x.com/search?q=conversation_id%3ANUMBER")]
    [InlineData("https://pbs.twimg.com/profile_images/12/abc.jpg", "https://pbs.twimg.com/profile_images/NUMBER/abc.jpg")]
    [InlineData("https://x.com/search?q=quoted%201975848012345678901", "https://x.com/search?q=quoted%20NUMBER")]
    [InlineData("https://exemple.org/thread/1975848012345678901.html", "https://exemple.org/thread/NUMBER.html")]
    public void Numbers_of_posts_and_accounts_are_replaced(string post, string expected) => AssertPost(expected, post);

    [Theory]
    [InlineData("https://exemple.org/2025/10/08/article_6645123_3210.html")]
    [InlineData("https://x.com/hashtag/2025")]
    [InlineData("https://x.com/search?q=since%3A2025-01-01&s=20")]
    [InlineData("https://x.com.exemple.org/someone someone")]
    [InlineData("https://notx.com/someone someone")]
    public void Other_numbers_and_names_stay(string post) => AssertPost(post, post);

    [Fact]
    public void The_words_of_the_network_stay_in_paths_whatever_the_handles()
    {
        const string Words = "@status @photo @video @i @intent @search @hashtag @home @web @user @x @twitter @com @mobile @via @https @from";
        const string Urls = "https://x.com/OTHER/status/NUMBER/photo/1 https://mobile.twitter.com/i/web/status/NUMBER/video/1 https://x.com/home "
            + "https://x.com/search?q=from%3AOTHER https://x.com/hashtag/a https://exemple.fr/?u=https%3A%2F%2Fx.com%2FOTHER%2Fstatus%2FNUMBER "
            + "https://x.com/intent/user?via=OTHER";

        string post = PseudonymizedText.OfPost($"{Words}\n{Urls.Replace("OTHER", "someone", StringComparison.Ordinal).Replace("NUMBER", "20", StringComparison.Ordinal)}");

        Assert.All(Urls.Split(' ').Zip(post.Split('\n')[1].Split(' ')), pair => Assert.Matches(PatternOf(pair.First, "someone"), pair.Second));
    }

    [Theory]
    [InlineData("https://x.com/photo")]
    [InlineData("https://x.com/status/status/20")]
    public void Directly_after_the_host_a_word_of_later_paths_is_a_handle(string url)
        => Assert.StartsWith("https://x.com/user_", PseudonymizedText.OfPost(url), StringComparison.Ordinal);

    [Theory]
    [InlineData("https://nitter.someone.fr/home", "https://nitter.COMPACT.fr/home")]
    [InlineData("https://nitter.someone.fr/someone", "https://nitter.COMPACT.fr/OTHER")]
    [InlineData("https://someone.x.com/home", "https://COMPACT.x.com/home")]
    public void Hosts_that_anyone_can_choose_are_replaced(string url, string expected) => AssertPost($"{expected} @OTHER", $"{url} @someone");

    [Theory]
    [InlineData("https://web.archive.org/web/2020/https://x.com/web", "https://web.archive.org/web/2020/https://x.com/OTHER", "web")]
    [InlineData("https://exemple.fr/?u=https%3A%2F%2Fweb.archive.org%2Fweb%2F2020", "https://exemple.fr/?u=https%3A%2F%2Fweb.archive.org%2Fweb%2F2020", "web")]
    [InlineData("https://archive.ph/archive", "https://archive.ph/OTHER", "archive")]
    [InlineData("archive.is_it", "COMPACT.is_it", "archive")]
    [InlineData("https://archive.exemple.fr/a", "https://COMPACT.exemple.fr/a", "archive")]
    [InlineData("https://web.archive.org.exemple.fr/web/a", "https://COMPACT.archive.org.exemple.fr/OTHER/a", "web")]
    [InlineData("https://webcache.googleusercontent.com/search", "https://webcache.googleusercontent.com/search", "webcache")]
    public void Hosts_of_archives_stay(string url, string expected, string handle) => AssertPost($"{expected} @OTHER", $"{url} @{handle}", handle);

    [Fact]
    public void A_word_that_goes_beyond_the_network_s_host_is_replaced()
        => Assert.DoesNotContain("com_news", PseudonymizedText.OfPost("www.x.com_news is by @com_news"), StringComparison.Ordinal);

    private static string PseudonymOf(string handle) => PseudonymizedText.Pseudonymizer.GetPseudonym(handle);

    private static void AssertPost(string expected, string post, string other = "someone")
        => Assert.Matches(PatternOf(expected, other), PseudonymizedText.OfPost(post));

    private static string PatternOf(string expected, string other)
    {
        string pattern = Regex.Escape(expected)
            .Replace("COMPACT", PseudonymOf(other).Replace("_", "", StringComparison.Ordinal), StringComparison.Ordinal)
            .Replace("USER", PseudonymizedText.User, StringComparison.Ordinal)
            .Replace("OTHER", PseudonymOf(other), StringComparison.Ordinal)
            .Replace("NUMBER", "[0-9]{13,}", StringComparison.Ordinal);
        return $"^{pattern}$";
    }
}
