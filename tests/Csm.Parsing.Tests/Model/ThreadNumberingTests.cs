using Csm.Parsing.Diagnostics;

namespace Csm.Parsing.Tests.Model;

/// <summary>The ways in which people number the posts of a thread, and what only looks like one.</summary>
public sealed class ThreadNumberingTests
{
    [Theory]
    [InlineData("[1/4] text", "1/4")]
    [InlineData("(1/4) text", "1/4")]
    [InlineData("🧵1/5 text", "1/5")]
    [InlineData("text [1/4]", "1/4")]
    [InlineData("text (1/4)", "1/4")]
    [InlineData("text 🧵1/5", "1/5")]
    [InlineData("🧵 1/5 text", "1/5")]
    [InlineData("🧵 (1/5) text", "1/5")]
    [InlineData("📜 🇫🇷 [1/5] [Topic] text", "1/5")]
    [InlineData("text (1/4) 👇", "1/4")]
    [InlineData("text [1/4]👇⬇️ https://t.co/abc", "1/4")]
    [InlineData("text (1/4) #CSM #Justice.", "1/4")]
    [InlineData("text (1/4) https://t.co/abc\u00A0text", null)]
    [InlineData("text (1/4) pic.twitter.com/AbCdEf", "1/4")]
    [InlineData("text (1/4) pic.x.com/AbCdEf #CSM 👇", "1/4")]
    [InlineData("text (1/4) www.example.org", "1/4")]
    [InlineData("text (1/4) example.com/a…", "1/4")]
    [InlineData("text (1/4) fin.texte", null)]
    [InlineData("text (1/4) a.b example.com", null)]
    [InlineData("text (1/4) example.com text", null)]
    [InlineData("text (1/4) @example.com", null)]
    [InlineData("text [1/4]\nhttps://t.co/abc", "1/4")]
    [InlineData("text [1/4]\n#CSM 👇\n\npic.x.com/abc", "1/4")]
    [InlineData("first\ntext 🧵1/4\nexample.com/a", "1/4")]
    [InlineData("text [1/4]\nhttps://t.co/abc text", null)]
    [InlineData("text [1/4]\ntext\nhttps://t.co/abc", null)]
    [InlineData("text [２/３]", "2/3")]
    [InlineData("[２／３] text", "2/3")]
    [InlineData("(2⁄3) text", "2/3")]
    [InlineData("[2∕3] text", "2/3")]
    [InlineData("[０/３] text", null)]
    [InlineData("\u200E[1/4] text", "1/4")]
    [InlineData("\u200B\u2060 (1/4) text", "1/4")]
    [InlineData("\u200F📜\u200E [1/4] text", "1/4")]
    [InlineData("text [1/4]\u200E \u200B", "1/4")]
    [InlineData("\u200Etext", null)]
    [InlineData("[01/10] text", "1/10")]
    [InlineData("[100/120] text", "100/120")]
    [InlineData("(12/05) text", null)]
    [InlineData("[1/n] text", "1/?")]
    [InlineData("(1/N) text", "1/?")]
    [InlineData("(1/?) text", "1/?")]
    [InlineData("🧵1/ text", "1/?")]
    [InlineData("[10/9] text", "10/9")]
    [InlineData("(loi 2016) text", null)]
    [InlineData("text (loi 2016)", null)]
    [InlineData("[1/4/5] text", null)]
    [InlineData("[1] text", null)]
    [InlineData("[0/3] [1/0] text", null)]
    [InlineData("🧵1/5/2020 text", null)]
    [InlineData("🧵1/nuit text", null)]
    [InlineData("text [1/4] text", null)]
    [InlineData("text (1/4) 👇 text", null)]
    [InlineData("🧵  1/5 text", null)]
    [InlineData("[[1/4]] text", null)]
    public void A_number_in_brackets_or_after_a_thread_is_an_index(string text, string? index)
    {
        Feed feed = Parse(text);
        Assert.Equal(index, feed.Posts[0].ThreadIndex?.ToString());
        Assert.DoesNotContain(feed.Diagnostics, diagnostic => diagnostic.Id == "CSM1015");
    }

    [Theory]
    [InlineData("2/3 text", "1/3 text", "2/3", "1/3")]
    [InlineData("text 2/3", "text 1/3", "2/3", "1/3")]
    [InlineData("text 2/3", "1/3 text", "2/3", "1/3")]
    [InlineData("2/n text", "1/n text", "2/?", "1/?")]
    [InlineData("2/ text", "1/? text", "2/?", "1/?")]
    [InlineData("text 2/", "text 1/N", "2/?", "1/?")]
    [InlineData("2) text", "1) text", "2/?", "1/?")]
    [InlineData("[2/3] text", "1/3 text", "2/3", "1/3")]
    [InlineData("text 1/2", "text 2/2", "1/2", "2/2")]
    [InlineData("10/9 text", "9/9 text", "10/9", "9/9")]
    [InlineData("50/50 text 2/3", "1/3 text", "2/3", "1/3")]
    [InlineData("text 2/3 👇", "text 1/3 https://t.co/abc", "2/3", "1/3")]
    [InlineData("\u200E2/3 text", "text 1/3\u200F", "2/3", "1/3")]
    [InlineData("text 2/3\nhttps://t.co/abc", "text 1/3 pic.x.com/a", "2/3", "1/3")]
    [InlineData("2/3 text", "1/4 text", null, null)]
    [InlineData("24/7 text", "23/7 text", null, null)]
    [InlineData("text 12/05", "text 11/05", null, null)]
    [InlineData("02/10 text", "01/10 text", null, null)]
    [InlineData("3/3 text", "1/3 text", null, null)]
    [InlineData("2/3 text", "text", null, null)]
    [InlineData("2/3 text", "2/3 text", null, null)]
    [InlineData("2/3 text 8/9", "1/3 text 7/9", "2/3", "1/3")]
    [InlineData("[2/3] text 8/9", "7/9 text", "2/3", null)]
    [InlineData("text 2)", "text 1)", null, null)]
    [InlineData("2/99 text", "1/99 text", "2/99", "1/99")]
    [InlineData("2/100 text", "1/100 text", null, null)]
    [InlineData("2/1 text", "1/1 text", null, null)]
    [InlineData("text,2/3", "text,1/3", null, null)]
    [InlineData("2/3. text", "1/3. text", null, null)]
    public void A_bare_number_is_an_index_where_a_neighbour_confirms_it(string first, string second, string? firstIndex, string? secondIndex)
    {
        Feed feed = Parse(first, second);
        Assert.Equal((firstIndex, secondIndex), (feed.Posts[0].ThreadIndex?.ToString(), feed.Posts[1].ThreadIndex?.ToString()));
    }

    [Theory]
    [InlineData("[|1/3|] des Français")]
    [InlineData("[|50/50|]")]
    [InlineData("ouvert [|24/7|]")]
    [InlineData("le [|8/10|]")]
    [InlineData("[|1)|] d’abord")]
    [InlineData("[|1/n|] text")]
    public void A_bare_number_alone_is_text_with_an_info(string annotated)
    {
        var text = AnnotatedText.Parse($"Name\n@handle\nFollowers\n1\nJoined May 2020\n{annotated}\n1\n1\n1");
        Feed feed = Feed.Parse(text.Text);
        Diagnostic diagnostic = Assert.Single(feed.Diagnostics);
        Assert.Equal(("CSM1015", DiagnosticSeverity.Info, text.Span), (diagnostic.Id, diagnostic.Severity, diagnostic.Span));
        Assert.Null(feed.Posts[0].ThreadIndex);
        Assert.Equal(feed.Posts[0].Text, feed.Posts[0].Body);
    }

    [Theory]
    [InlineData("5/02/1994 text")]
    [InlineData("du 5/02/1994")]
    [InlineData("(loi 2016)")]
    [InlineData("1/2016 text")]
    [InlineData("0/3 text")]
    [InlineData("le 12/05")]
    [InlineData("01/10 text")]
    [InlineData("1234/5 text")]
    [InlineData("a1/3")]
    [InlineData("1/3,5 text")]
    [InlineData("text 1/3 text")]
    public void What_cannot_be_an_index_is_text_without_doubt(string text) => Assert.Empty(Parse(text).Diagnostics);

    [Fact]
    public void A_confirmed_number_is_no_part_of_the_body()
    {
        Feed feed = Parse("2/2 🏛️ [Topic] text", "text 1/2");
        Assert.Equal(("text", "Topic", "🏛️"), (feed.Posts[0].Body, feed.Posts[0].Topic, feed.Posts[0].Markers[0].Text));
        Assert.Equal("text", feed.Posts[1].Body);
    }

    [Fact]
    public void A_second_number_is_text_and_a_bare_one_an_info()
    {
        Feed feed = Parse("[1/3] text [2/3]", "[2/3] text 3/3");
        Assert.Equal(["text [2/3]", "text 3/3"], feed.Posts.Select(post => post.Body));
        Assert.Equal("3/3", feed.Syntax.SyntaxTree.Text.ToString(Assert.Single(feed.Diagnostics, diagnostic => diagnostic.Id == "CSM1015").Span));
    }

    [Fact]
    public void What_follows_an_index_at_the_end_stays_in_the_body()
    {
        Assert.Equal("text 👇 https://t.co/a", Parse("text (1/2) 👇 https://t.co/a").Posts[0].Body);
        Assert.Equal("first\nsecond 👇", Parse("[T] first\nsecond [1/2]👇").Posts[0].Body);
        Assert.Equal("text\nhttps://t.co/a", Parse("text (1/2)\nhttps://t.co/a").Posts[0].Body);
    }

    [Fact]
    public void Markers_before_an_index_are_markers()
    {
        Post post = Parse("🧵 (1/2) 📜 [Topic] text").Posts[0];
        Assert.Equal(("text", "Topic", "1/2"), (post.Body, post.Topic, post.ThreadIndex.ToString()));
        Assert.Equal(["🧵", "📜"], post.Markers.Select(marker => marker.Text));
    }

    [Fact]
    public void After_a_number_that_is_text_all_is_text()
    {
        Post post = Parse("24/7 🏛️ [Topic] text 1/3").Posts[0];
        Assert.Equal(("24/7 🏛️ [Topic] text 1/3", null, null), (post.Body, post.Topic, post.Headline));
        Assert.Empty(post.Markers);
        Assert.Equal("🏛️", Assert.Single(post.Emoji).Text);
    }

    private static Feed Parse(params string[] texts)
        => Feed.Parse("Name\n@handle\nFollowers\n1\nJoined May 2020\n" + string.Concat(texts.Select(text => $"{text}\n1\n1\n1\n")));
}
