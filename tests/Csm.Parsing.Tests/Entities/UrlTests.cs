namespace Csm.Parsing.Tests.Entities;

/// <summary>URLs, with and without protocol.</summary>
public sealed class UrlTests
{
    [Theory]
    [InlineData("1\uFEFFexample.org")]
    [InlineData("a\n\uFEFFexample.org")]
    public void A_byte_order_mark_in_the_text_of_a_post_is_a_character(string text) => EntityAssert.Finds(TextEntityKind.Url, text, "");

    private const string Label63 = "a23456789012345678901234567890123456789012345678901234567890123";

    [Theory]
    [InlineData("lire http://site.fr/a, HTTPS://www.Site.FR?q=é!", "http://site.fr/a  HTTPS://www.Site.FR?q=")]
    [InlineData("http://site.fr:8080 http://a.b.co.uk:1/x", "http://site.fr:8080  http://a.b.co.uk:1/x")]
    [InlineData("http://no-tld http://site.x http:// site http:/site.fr", "")]
    [InlineData("xhttp://site.fr 1http://site.fr @http://site.fr #http://site.fr $http://site.fr ftp://site.fr", "")]
    [InlineData("(http://site.fr) éhttp://site.fr -http://site.fr", "http://site.fr  http://site.fr  http://site.fr")]
    [InlineData("http://-site.fr http://site-.fr http://si_te.fr http://_s.site.fr", "")]
    [InlineData("http://s_i.si-te.fr", "http://s_i.si-te.fr")]
    [InlineData("http://bücher.みんな/ http://✪df.ws http://example.xn--p1ai", "http://bücher.みんな/  http://✪df.ws  http://example.xn--p1ai")]
    [InlineData("http://xn--日本.com", "")]
    public void A_protocol_makes_a_URL_of_any_domain(string text, string expected) => EntityAssert.Finds(TextEntityKind.Url, text, expected);

    [Theory]
    [InlineData("site.fr, www.site.gouv.fr; foo.co.jp", "site.fr  www.site.gouv.fr  foo.co.jp")]
    [InlineData("École.fr ELPAÍS.com", "École.fr  ELPAÍS.com")]
    [InlineData("日本語example.comこれ twitter.みんなです", "example.com  twitter.みんな")]
    [InlineData("site.frかなsite.jp/x", "site.fr  site.jp/x")]
    [InlineData("日本.example.com", "example.com")]
    [InlineData("日本.jp éa.fr", "éa.fr")]
    [InlineData("site.fr:80 site.fr?q=1 site.fr:80/a?q=1", "site.fr  site.fr  site.fr:80/a?q=1")]
    [InlineData("p.ex. fin.texte site.frx site.fr-x site.fr@x site.fr+", "")]
    [InlineData("x@site.fr @site.fr #site.fr $site.fr", "")]
    [InlineData("-site.fr /site.fr .site.fr _site.fr s_site.fr", "")]
    [InlineData("/site.fr/http://site.fr", "")]
    [InlineData("\u2066site.fr\u2069 \u200Fsite.com", "site.fr  site.com")]
    [InlineData("site.fr日.jp/x", "site.fr")]
    [InlineData("aʻ.fr a_b.c.com a.b_c.d_e.com", "aʻ.fr  b.c.com")]
    public void Without_protocol_a_Latin_domain_is_a_URL(string text, string expected) => EntityAssert.Finds(TextEntityKind.Url, text, expected);

    [Theory]
    [InlineData("http://site.fr/a_(b) (http://site.fr/a_(b_(c)))", "http://site.fr/a_(b)  http://site.fr/a_(b_(c))")]
    [InlineData("http://site.fr/a.(b) http://site.fr/() http://site.fr/(a http://site.fr/(a()b)", "http://site.fr/a  http://site.fr/  http://site.fr/  http://site.fr/")]
    [InlineData("http://site.fr/a.b., http://site.fr/a–b–", "http://site.fr/a.b  http://site.fr/a–b")]
    [InlineData("http://site.fr/слово/été+ http://site.fr/日本", "http://site.fr/слово/été+  http://site.fr/")]
    [InlineData("http://site.fr/?a=1&b=(2) http://site.fr/a?! http://site.fr/a#b?c", "http://site.fr/?a=1&b=(2  http://site.fr/a  http://site.fr/a#b?c")]
    public void A_path_ends_before_closing_punctuation(string text, string expected) => EntityAssert.Finds(TextEntityKind.Url, text, expected);

    [Theory]
    [InlineData("https://t.co/aB3’s https://t.co/aB3-x http://t.co/aB3/site.fr", "https://t.co/aB3  https://t.co/aB3  http://t.co/aB3")]
    [InlineData("https://t.co/aB3?amp=1 https://t.co/ https://t.co", "https://t.co/aB3?amp=1  https://t.co/  https://t.co")]
    [InlineData("https://t.co/a234567890123456789012345678901234567890 https://t.co/a2345678901234567890123456789012345678901", "https://t.co/a234567890123456789012345678901234567890")]
    public void A_short_link_is_one_word(string text, string expected) => EntityAssert.Finds(TextEntityKind.Url, text, expected);

    [Theory]
    [InlineData(Label63 + ".fr", Label63 + ".fr")]
    [InlineData("http://" + Label63 + ".fr", "http://" + Label63 + ".fr")]
    [InlineData("b" + Label63 + ".fr http://b" + Label63 + ".fr", "")]
    [InlineData("http://日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語.fr", "")]
    public void A_label_has_at_most_63_characters(string text, string expected) => EntityAssert.Finds(TextEntityKind.Url, text, expected);

    [Fact]
    public void A_URL_has_at_most_4096_characters()
    {
        string url = "http://site.fr/" + new string('a', 4096 - "http://".Length - "http://site.fr/".Length);
        EntityAssert.Finds(TextEntityKind.Url, url, url);
        EntityAssert.Finds(TextEntityKind.Url, url + "a", "");

        string plain = "site.fr/" + new string('a', 4096 - "https://".Length - "site.fr/".Length);
        EntityAssert.Finds(TextEntityKind.Url, plain, plain);
        EntityAssert.Finds(TextEntityKind.Url, plain + "a", "");
    }
}
