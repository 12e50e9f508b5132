namespace Csm.Parsing.Tests.Reference;

/// <summary>Examples of what the reference finds, independent of the library.</summary>
public sealed class ReferenceTests
{
    [Theory]
    [InlineData("voir http://example.org/a_(b).html?x=1. Fin", "http://example.org/a_(b).html?x=1")]
    [InlineData("日本語example.comこれ", "example.com")]
    [InlineData("øé.fr", "øé.fr")]
    [InlineData("日本語é.frこれ.org/a", "é.fr")]
    [InlineData("example.org:80/a?b=c example.org?b=c", "example.org:80/a?b=c|example.org")]
    [InlineData("-example.org /example.org a@example.org", "")]
    [InlineData("HTTPS://T.CO/abc/def?x=y", "HTTPS://T.CO/abc")]
    [InlineData("a.fr/b(c) a.fr/~(c) a.fr/(c)", "a.fr/b(c)|a.fr/|a.fr/(c)")]
    [InlineData("a.uK a.u\u212A", "a.uK")]
    [InlineData("http://xn--é.fr http://みんな.みんな", "http://xn--é.fr|http://みんな.みんな")]
    [InlineData("http://a_b-c.co.jp http://a.b_c.jp", "http://a_b-c.co.jp")]
    public void Urls(string text, string expected) => AssertTexts(expected, text, ReferenceUrls.Find(text));

    [Theory]
    [InlineData(63, 1)]
    [InlineData(64, 0)]
    public void A_label_has_63_characters_at_most(int length, int expected)
        => Assert.Equal(expected, ReferenceUrls.Find($"http://{new string('a', length)}.fr").Count);

    [Theory]
    [InlineData("bücher", "xn--bcher-kva")]
    [InlineData("みんな", "xn--q9jyb4c")]
    [InlineData("a。é。b", "a.xn--9ca.b")]
    [InlineData("~", "~")]
    public void Punycode(string label, string expected) => Assert.Equal(expected, ReferencePunycode.ToAscii(label));

    [Theory]
    [InlineData("l’@ENM_France et ＠a/b-c.", "@ENM_France|＠a/b-c")]
    [InlineData("été@test a@b RT@c RT:@d xRT@e @f@g @h:// @ié", "@test|@c|@d")]
    [InlineData("@abcdefghijklmnopqrstuvwxyz", "@abcdefghijklmnopqrst")]
    public void Mentions(string text, string expected) => AssertTexts(expected, text, ReferenceMentions.Find(text));

    [Theory]
    [InlineData("#démocratie, #2025 #2025a &#b ＃日本語", "#démocratie|#2025a|＃日本語")]
    [InlineData("#a#b #c://d #️⃣e ❤️#f #a1️⃣", "#f|#a1️⃣")]
    [InlineData("#𝒳 𝒳#a 👍#b", "#𝒳|#b")]
    public void Hashtags(string text, string expected) => AssertTexts(expected, text, ReferenceHashtags.Find(text));

    // Not among the others, because an attribute cannot hold half a pair.
    [Fact]
    public void Lone_surrogates()
    {
        Assert.Empty(ReferenceHashtags.Find("\uD800#b"));
        Assert.Equal("xn--ib9b", ReferencePunycode.ToAscii("\uD800"));
    }

    [Theory]
    [InlineData("$ACME, $a.bc $A_B $abcdefg a$b $c$d $5 $e", "$ACME|$a.bc|$A_B|$c|$e")]
    public void Cashtags(string text, string expected) => AssertTexts(expected, text, ReferenceCashtags.Find(text));

    [Theory]
    [InlineData("👩‍👩‍👧👍🏽🇫🇷🇦1️⃣1☎☎\uFE0E☎\uFE0F©", "👩‍👩‍👧|👍🏽|🇫🇷|1️⃣|☎|☎\uFE0F")]
    public void Emoji(string text, string expected) => AssertTexts(expected, text, ReferenceEmoji.Find(text));

    [Fact]
    public void All_emoji_are_listed() => Assert.Equal(5241, ReferenceEmoji.All.Count);

    [Theory]
    [InlineData("http://a.com/#b @c#d #e@f $a.com 👍#g1️⃣1️⃣", "http://a.com/#b|@c|#e|$a|👍|#g1️⃣1️⃣")]
    [InlineData("1️⃣.com http://1️⃣.com", "1️⃣|http://1️⃣.com")]
    public void Entities(string text, string expected) => AssertTexts(expected, text, ReferenceEntities.Find(text));

    [Theory]
    [InlineData("http://a.b", true, true)]
    [InlineData("HTTPS://u:p@é.fr:65535/ж%20?a#b", true, true)]
    [InlineData("http://[::1]/", true, true)]
    [InlineData("http://1.2.3.4", true, true)]
    [InlineData("http://1.2.3.45", true, false)]
    [InlineData("http://a.b:123456", true, false)]
    [InlineData("http://a.b/%2", true, false)]
    [InlineData("ftp://a.b", true, false)]
    [InlineData("ftp://a.b", false, true)]
    [InlineData("a.b/c", false, true)]
    [InlineData("a.b/c", true, false)]
    [InlineData("http://a", true, false)]
    [InlineData("http://a.b/é", true, false)]
    [InlineData("http://a.b/#\u2028", true, false)]
    [InlineData("", false, false)]
    public void Validity(string url, bool requireProtocol, bool expected) => Assert.Equal(expected, ReferenceUrlValidity.IsValid(url, requireProtocol));

    private static void AssertTexts(string expected, string text, List<ReferenceEntity> found)
        => Assert.Equal(expected, string.Join('|', found.Select(entity => text[entity.Start..entity.End])));
}
