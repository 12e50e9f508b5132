using Csm.Parsing.Syntax;

namespace Csm.Parsing.Tests.Grammar;

/// <summary>What a line of a post is cut into, as <c>kind:text</c>.</summary>
public sealed class TextGrammarTests
{
    [Theory]
    [InlineData("plain text", "Text:plain text")]
    [InlineData("[3/3] text", "ThreadIndex:[3/3] Text:text")]
    [InlineData("(1/4) text", "ThreadIndex:(1/4) Text:text")]
    [InlineData("🧵1/5 text", "ThreadIndex:🧵1/5 Text:text")]
    [InlineData("text [3/3]", "Text:text  ThreadIndex:[3/3]")]
    [InlineData("text 🧵1/5", "Text:text  ThreadIndex:🧵1/5")]
    [InlineData("text [3/3] more", "Text:text [3/3] more")]
    [InlineData("[0/3] text", "Text:[0/3] text")]
    [InlineData("[1234/5] text", "Text:[1234/5] text")]
    [InlineData("[ 1/3 ] text", "Text:[ 1/3 ] text")]
    [InlineData("[1/] text", "Text:[1/] text")]
    [InlineData("[1/n] text", "Text:[1/n] text")]
    [InlineData("[ 1 / 3 ] text", "Text:[ 1 / 3 ] text")]
    [InlineData("[et/ou] text", "OpenBracket:[ Text:et/ou CloseBracket:] Text:text")]
    [InlineData("📆Le 15", "Emoji:📆 Text:Le 15")]
    [InlineData("[1/4] 🏛️ [Missions d'information] Du 6", "ThreadIndex:[1/4] Emoji:🏛️ OpenBracket:[ Text:Missions d'information CloseBracket:] Text:Du 6")]
    [InlineData("📜 🇫🇷 text", "Emoji:📜 Emoji:🇫🇷 Text:text")]
    [InlineData("[a @b #c] text", "OpenBracket:[ Text:a  Mention:@b Text:  Hashtag:#c CloseBracket:] Text:text")]
    [InlineData("[a", "Text:[a")]
    [InlineData("[] a", "Text:[] a")]
    [InlineData("[ ] a", "Text:[ ] a")]
    [InlineData("[https://t.co/a]b] c", "OpenBracket:[ Url:https://t.co/a]b CloseBracket:] Text:c")]
    [InlineData("[https://t.co/a]b c", "Text:[ Url:https://t.co/a]b Text: c")]
    [InlineData("a [b] c", "Text:a [b] c")]
    [InlineData("l’@ENM_France, les", "Text:l’ Mention:@ENM_France Text:, les")]
    [InlineData("(@RechtspraakNL),", "Text:( Mention:@RechtspraakNL Text:),")]
    [InlineData("@a@b", "Text:@a@b")]
    [InlineData("a@b", "Text:a@b")]
    [InlineData("RT@b", "Text:RT Mention:@b")]
    [InlineData("@user/list-1 x", "List:@user/list-1 Text: x")]
    [InlineData("@user/a2345678901234567890123456", "List:@user/a234567890123456789012345 Text:6")]
    [InlineData("@u/http://a.b", "Mention:@u Text:/ Url:http://a.b")]
    [InlineData("@abé @ab://", "Text:@abé @ab://")]
    [InlineData("@123456789012345678901", "Mention:@12345678901234567890 Text:1")]
    [InlineData("&#a #a:// @http://a.b #http://a.b", "Text:&#a #a:// @http://a.b #http://a.b")]
    [InlineData("@user/1 x", "Mention:@user Text:/1 x")]
    [InlineData("＠full ＃width", "Mention:＠full Text:  Hashtag:＃width")]
    [InlineData("La #démocratie.", "Text:La  Hashtag:#démocratie Text:.")]
    [InlineData("#2025", "Text:#2025")]
    [InlineData("#a#b", "Text:#a#b")]
    [InlineData("x#a", "Text:x#a")]
    [InlineData("#a1️⃣", "Hashtag:#a1️⃣")]
    [InlineData("buy $ACME now", "Text:buy  Cashtag:$ACME Text: now")]
    [InlineData("$BRK.A", "Cashtag:$BRK.A")]
    [InlineData("US$ACME $5 $TOOLONGS", "Text:US$ACME $5 $TOOLONGS")]
    [InlineData("see https://t.co/abc.", "Text:see  Url:https://t.co/abc Text:.")]
    [InlineData("http://a b://c.d xhttp://e.f", "Text:http://a b://c.d xhttp://e.f")]
    [InlineData("a 👩‍👩‍👧 b 👍🏽 c", "Text:a  Emoji:👩‍👩‍👧 Text: b  Emoji:👍🏽 Text: c")]
    [InlineData("a 1️⃣ b #️⃣ c 1⃣", "Text:a  Emoji:1️⃣ Text: b  Emoji:#️⃣ Text: c  Emoji:1⃣")]
    [InlineData("a 🏴󠁧󠁢󠁥󠁮󠁧󠁿 b", "Text:a  Emoji:🏴󠁧󠁢󠁥󠁮󠁧󠁿 Text: b")]
    [InlineData("a ☎ b ☎︎ c ☎️", "Text:a  Emoji:☎ Text: b ☎︎ c  Emoji:☎️")]
    [InlineData("a © b ™ c ™️", "Text:a © b ™ c  Emoji:™️")]
    [InlineData("a 🇫 b 🇫🇷🇩", "Text:a 🇫 b  Emoji:🇫🇷 Text:🇩")]
    public void A_line_is_cut_into_tokens(string line, string tokens)
    {
        PostSyntax post = TreeAssert.Parse($"{line}\n0\n0\n0").Root.Feeds[0].Posts[0];
        string[] shown = [.. post.DescendantTokens().Take(post.DescendantTokens().Count - 3).Select(token => $"{token.Kind.ToString()[..^5]}:{token.Text}")];
        Assert.Equal(tokens, string.Join(' ', shown));
    }

    [Fact]
    public void The_index_at_the_end_stands_on_the_last_line_only()
    {
        Feed feed = Feed.Parse("first (1/2)\nsecond (2/2)\n0\n0\n0");
        Assert.Equal("first (1/2)\nsecond", feed.Posts[0].Body);
        Assert.Equal("2/2", feed.Posts[0].ThreadIndex.ToString());
    }
}
