using Csm.Parsing.Syntax;

namespace Csm.Parsing.Tests.PostTexts;

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
    [InlineData("[1/] text", "ThreadIndex:[1/] Text:text")]
    [InlineData("[1/n] text", "ThreadIndex:[1/n] Text:text")]
    [InlineData("(2/?) text", "ThreadIndex:(2/?) Text:text")]
    [InlineData("🧵1/5/2020 text", "Emoji:🧵 Text:1/5/2020 text")]
    [InlineData("1/4 🏛️ [Topic] text", "BareThreadIndex:1/4 Emoji:🏛️ OpenBracket:[ Text:Topic CloseBracket:] Text:text")]
    [InlineData("text 1/4", "Text:text  BareThreadIndex:1/4")]
    [InlineData("text 1/4 more", "Text:text 1/4 more")]
    [InlineData("[ 1 / 3 ] text", "Text:[ 1 / 3 ] text")]
    [InlineData("[et/ou] text", "OpenBracket:[ Text:et/ou CloseBracket:] Text:text")]
    [InlineData("📆Le 15", "Emoji:📆 Text:Le 15")]
    [InlineData("[1/4] 🏛️ [Missions d'information] Du 6", "ThreadIndex:[1/4] Emoji:🏛️ OpenBracket:[ Text:Missions d'information CloseBracket:] Text:Du 6")]
    [InlineData("📜 🇫🇷 text", "Emoji:📜 Emoji:🇫🇷 Text:text")]
    [InlineData("[a @b #c] text", "OpenBracket:[ Text:a  Mention:@b Text:  Hashtag:#c CloseBracket:] Text:text")]
    [InlineData("[a", "Text:[a")]
    [InlineData("[] a", "Text:[] a")]
    [InlineData("[[a] b", "Text:[[a] b")]
    [InlineData("📜 [1/2] [T] a", "Emoji:📜 ThreadIndex:[1/2] OpenBracket:[ Text:T CloseBracket:] Text:a")]
    [InlineData("a [1/2] 👇 https://t.co/b", "Text:a  ThreadIndex:[1/2] Text:  Emoji:👇 Text:  Url:https://t.co/b")]
    [InlineData("[ ] a", "Text:[ ] a")]
    [InlineData("[https://a.fr/a]b] c", "OpenBracket:[ Url:https://a.fr/a]b CloseBracket:] Text:c")]
    [InlineData("[https://a.fr/a]b c", "Text:[ Url:https://a.fr/a]b Text: c")]
    [InlineData("a [b] c", "Text:a [b] c")]
    [InlineData("ab] c", "Text:ab] c")]
    [InlineData("[a] [b] c", "OpenBracket:[ Text:a CloseBracket:] Text:[b] c")]
    [InlineData("📆 [1/3] [2/3] a", "Emoji:📆 ThreadIndex:[1/3] Text:[2/3] a")]
    [InlineData("[a/3] b", "OpenBracket:[ Text:a/3 CloseBracket:] Text:b")]
    [InlineData("[1/ab] c", "OpenBracket:[ Text:1/ab CloseBracket:] Text:c")]
    [InlineData("[1/é] a", "Text:[1/é] a")]
    [InlineData("[1000/2000] a", "Text:[1000/2000] a")]
    [InlineData("$.AB a", "Text:$.AB a")]
    [InlineData("l’@ENM_France, les", "Text:l’ Mention:@ENM_France Text:, les")]
    [InlineData("see https://t.co/abc.", "Text:see  Url:https://t.co/abc Text:.")]
    [InlineData("a 👩‍👩‍👧 b 👍🏽 c", "Text:a  Emoji:👩‍👩‍👧 Text: b  Emoji:👍🏽 Text: c")]
    [InlineData("1️⃣ text", "Emoji:1️⃣ Text:text")]
    [InlineData("@u https://a.fr/@b #c", "Mention:@u Text:  Url:https://a.fr/@b Text:  Hashtag:#c")]
    [InlineData("@u/http://t.co/a", "Text:@u/ Url:http://t.co/a")]
    [InlineData("#éa.com b.com", "Hashtag:#éa Text:.com  Url:b.com")]
    [InlineData("日本.😀example.com", "Text:日本. Emoji:😀 Url:example.com")]
    [InlineData("http://☃.net/ ☃", "Url:http://☃.net/ Text:  Emoji:☃")]
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
