namespace Csm.Parsing.Tests.Model;

public sealed class PostTests
{
    [Theory]
    [InlineData("\u200B📜 [NOTE] Text", "📜", "NOTE", "Text")]
    [InlineData("\uFEFF[NOTE] Text", "", "NOTE", "Text")]
    [InlineData("\u2060\u200E[NOTE]\u200B Text", "", "NOTE", "Text")]
    [InlineData("⚡\uFE0F [NOTE] Text", "⚡\uFE0F", "NOTE", "Text")]
    [InlineData("\u200EText", "", null, "\u200EText")]
    [InlineData("\u200E[] Text", "", null, "\u200E[] Text")]
    public void What_shows_nothing_before_a_marker_or_topic_is_trivia(string text, string markers, string? topic, string body)
    {
        Post post = Feed.Parse($"First\n1\n2\n3\n{text}\n1\n2\n3").Posts[1];
        Assert.Equal((markers, topic, body), (string.Concat(post.Markers.Select(marker => marker.Text)), post.Topic, post.Body));
        TreeAssert.Parse(text);
    }

    [Fact]
    public void Lines_of_a_text_are_joined_and_positions_follow()
    {
        Post post = ParsePost("[1/2] 📜 first @a  \r\n\r\n  second #b 🇫🇷 end");
        Assert.Equal("[1/2] 📜 first @a\nsecond #b 🇫🇷 end", post.Text);
        Assert.Equal("first @a\nsecond #b 🇫🇷 end", post.Body);
        Assert.All(post.Entities, entity => Assert.Equal(entity.Text, post.Text.Substring(entity.SpanInText.Start, entity.SpanInText.Length)));
        Assert.Equal(["a", "b"], post.Mentions.Concat(post.Hashtags).Select(entity => entity.Value));
        Assert.Equal("[1/2] 📜 first @a  \r\n\r\n  second #b 🇫🇷 end\n0\n0\n0", post.Syntax.ToString());
    }

    [Fact]
    public void A_post_with_media_only_has_an_empty_text()
    {
        Post post = Feed.Parse("a\n1\n1\n1\n2\n2\n2").Posts[1];
        Assert.Equal(("", "", null, null), (post.Text, post.Body, post.ThreadIndex, post.Topic));
        Assert.Empty(post.Entities);
    }

    [Fact]
    public void A_prelude_alone_leaves_the_body_empty()
    {
        Post post = ParsePost("[1/3] 📜 [TOPIC]");
        Assert.Equal(("", "TOPIC", "1/3"), (post.Body, post.Topic, post.ThreadIndex.ToString()));
    }

    [Fact]
    public void A_topic_is_trimmed_and_keeps_its_entities()
    {
        Post post = ParsePost("[ le @CSM ] suite");
        Assert.Equal("le @CSM", post.Topic);
        Assert.Equal("CSM", Assert.Single(post.Mentions).Value);
    }

    [Fact]
    public void Entities_compare_by_kind_and_value_without_case()
    {
        Post post = ParsePost("@Abc @aBC #Abc #\u00E9t\u00E9 #E\u0301TE\u0301 🇫🇷 🇫🇷");
        Assert.Equal(4, post.Entities.Distinct().Count());
        Assert.True(post.Mentions[0] == post.Mentions[1] && post.Mentions[0] != post.Hashtags[0]);
    }

    private static Post ParsePost(string text) => Assert.Single(Feed.Parse($"{text}\n0\n0\n0").Posts);
}
