namespace Csm.Parsing.Tests.Model;

/// <summary>Dumps in each language: their headers are read, and their counts by the language that the header tells.</summary>
public sealed class LanguageTests
{
    private const string Post = "Un texte\n0\n1\n2\n";

    [Theory]
    [InlineData("en", "Followers|21K|Following|1,234|Joined December 2014", 21_000, 1_234)]
    [InlineData("fr", "Abonnés|21\u00A0k|Abonnements|1\u202F234|A rejoint X en décembre 2014", 21_000, 1_234)]
    [InlineData("fr", "Abonnés|1,2\u00A0M|Abonnements|1 234|A rejoint Twitter en décembre\u00A02014", 1_200_000, 1_234)]
    [InlineData("es", "Seguidores|21\u00A0mil|Siguiendo|1.234|Se unió en diciembre de 2014", 21_000, 1_234)]
    [InlineData("de", "Follower|21.000|Folge ich|1,2\u00A0Mio.|Seit Dezember 2014 bei X", 21_000, 1_200_000)]
    [InlineData("pt", "Seguidores|21\u00A0mil|Seguindo|1,2\u00A0mi|Ingressou em dezembro de 2014", 21_000, 1_200_000)]
    [InlineData("ja", "フォロワー|2.1万|フォロー中|120万|2014年12月からXを利用しています", 21_000, 1_200_000)]
    public void A_header_is_read_in_its_language(string tag, string header, long followers, long following)
    {
        Feed feed = Feed.Parse(Dump(header));
        TreeAssert.Parse(Dump(header));
        Assert.Equal(tag, feed.Language?.Tag);
        Assert.Equal((followers, following), (feed.Profile?.Followers?.Value, feed.Profile?.Following?.Value));
        Assert.Equal(new NodaTime.YearMonth(2014, 12), feed.Profile?.Joined);
        Assert.Equal("Un texte", Assert.Single(feed.Posts).Text);
        Assert.Empty(feed.Diagnostics);
    }

    [Theory]
    [InlineData("Abonne\u0301s|21|A rejoint X en de\u0301cembre 2014")]
    [InlineData("Abonnés|21|A rejoint X en août 2014")]
    [InlineData("Abonnés|21|A rejoint X en aou\u0302t 2014")]
    [InlineData("Seguidores|21|Se unio\u0301 en mayo de 2014")]
    [InlineData("Folge ich|21|Seit Ma\u0308rz 2014 bei X")]
    [InlineData("Seguindo|21|Ingressou em marc\u0327o de 2014")]
    public void Accents_can_be_characters_of_their_own(string header)
    {
        Feed feed = Feed.Parse(Dump(header));
        Assert.Equal((2014, true), (feed.Profile?.Joined?.Year, feed.Language is not null));
        Assert.Empty(feed.Diagnostics);
    }

    [Fact]
    public void An_italian_header_lacks_the_joined_line_alone()
    {
        Feed feed = Feed.Parse(Dump("Follower|21K|Seguiti|1,2\u00A0Mln"));
        Assert.Equal((FeedLanguage.Italian, 1_200_000), (feed.Language, feed.Profile?.Following?.Value));
        Assert.Equal("CSM0017", Assert.Single(feed.Diagnostics).Id);
    }

    [Theory]
    [InlineData("Followers|21|Joined May 2020", "en")]
    [InlineData("Seguidores|21|Se unió en mayo de 2020", "es")]
    [InlineData("Seguidores|21|Ingressou em maio de 2020", "pt")]
    [InlineData("Follower|21|Seit Mai 2020 bei X", "de")]
    [InlineData("Media|21|A rejoint X en mai 2020", "fr")]
    [InlineData("Follower|1|Following|9|Joined May 2020", "en")]
    [InlineData("Abonnés|1|Following|9|Media|3", "fr")]
    [InlineData("Followers|1|Abonnements|9|A rejoint X en mai 2020", "fr")]
    [InlineData("Followers|Abonnements|9", "fr")]
    [InlineData("Abonnés|9|Followers|1|Followers|2|Followers|3", "fr")]
    [InlineData("Seguidores|21", null)]
    [InlineData("Follower|21", null)]
    [InlineData("Media|21", null)]
    public void Labels_and_the_joined_line_tell_the_language_together(string header, string? tag)
        => Assert.Equal(tag, Feed.Parse(Dump(header)).Language?.Tag);

    [Theory]
    [InlineData("it", 1_234)]
    [InlineData("en", 1_234_000)]
    [InlineData(null, 1_234_000)]
    public void The_language_that_is_given_decides_what_a_count_means(string? tag, long value)
    {
        FeedLanguage? language = tag is null ? null : FeedLanguage.Find(tag);
        Feed feed = Feed.Parse("a\n0\n1\n1,234K", new FeedParseOptions { Language = language });
        Assert.Equal((language, value), (feed.Language, Assert.Single(feed.Posts).Engagement.Likes?.Value));
    }

    [Fact]
    public void The_language_that_is_given_stands_against_the_labels_and_a_warning_says_so()
    {
        Feed feed = Feed.Parse(Dump("Followers|1,234K|Joined May 2020"), new FeedParseOptions { Language = FeedLanguage.Italian });
        Assert.Equal(1_234, feed.Profile?.Followers?.Value);
        Assert.Equal("CSM0019", Assert.Single(feed.Diagnostics).Id);
    }

    [Theory]
    [InlineData("Seguidores")]
    [InlineData("Seguindo")]
    public void The_joined_line_decides_the_counts_of_posts_as_the_labels_do(string label)
    {
        Feed feed = Feed.Parse($"Name\n@handle\n{label}\n21 mil\nIngressou em dezembro de 2014\nTexto\n1\n3 mil M\nOutro\n1\n2\n3");
        Assert.Equal(FeedLanguage.Portuguese, feed.Language);
        Assert.Equal("Texto\n1\n3 mil M\nOutro", Assert.Single(feed.Posts).Text);
    }

    [Fact]
    public void Each_feed_of_a_text_has_its_own_language()
    {
        var feeds = Feed.ParseAll(Dump("Followers|1,234K|Joined May 2020") + Dump("Follower|1,234K|Seguiti|9"));
        Assert.Equal([FeedLanguage.English, FeedLanguage.Italian], feeds.Select(feed => feed.Language));
        Assert.Equal([1_234_000L, 1_234L], feeds.Select(feed => feed.Profile?.Followers?.Value));
    }

    [Theory]
    [InlineData("Abonnés|21\u00A0k|A rejoint X en décembre 2014")]
    [InlineData("Seguidores|1,2\u00A0M")]
    [InlineData("Follower|1,234K|Seguiti|9")]
    [InlineData("Abonnements|9|Followers|21K|Joined December 2014")]
    [InlineData("Follower|1,234K|Following|9|2014年12月からXを利用しています")]
    [InlineData("フォロワー|2.1万|2014年12月からXを利用しています")]
    public void A_feed_is_written_with_the_labels_that_it_has(string header)
    {
        Feed feed = Feed.Parse(Dump(header));
        string written = DumpWriter.Write(feed);
        Assert.Equal("\n" + Dump(header), written);
        Assert.Equal(feed, Feed.Parse(written), FeedComparer.Content);
    }

    [Theory]
    [InlineData("name", "@name \u200F", "\u200E Followers", "21K \u200F ", "Joined May 2020 \u200E")]
    [InlineData("\u200Ename", "\u200E@name\u200F", "Followers\u200B", "\u200F21K\u200F", "Joined May 2020\u2060")]
    [InlineData("name", "\u202A@name\u202C", "Followers\uFEFF", "\u206621K\u2069", "\u061CJoined May 2020")]
    public void Invisible_characters_around_the_lines_of_a_header_do_no_harm(string name, string handle, string label, string count, string joined)
    {
        Feed feed = Feed.Parse($"{name}\n{handle}\n{label}\n{count}\n{joined}\n{Post}");
        TreeAssert.Parse(feed.Syntax.SyntaxTree.ToString());
        Assert.Equal((name, "name", "21K", new NodaTime.YearMonth(2020, 5)), (feed.Profile?.DisplayName, feed.Profile?.Handle, feed.Profile?.Followers?.Text, feed.Profile?.Joined));
        Assert.Empty(feed.Diagnostics);
    }

    [Fact]
    public void Invisible_characters_around_a_text_stay_in_it()
        => Assert.Equal("\u200E@someone\u200F", Feed.Parse($"{Dump("Followers|21K|Joined May 2020")}\u200E@someone\u200F\n0\n0\n2").Posts[1].Text);

    [Fact]
    public void A_language_is_found_by_its_tag_in_any_letter_case()
    {
        Assert.All(FeedLanguage.All, language => Assert.Same(language, FeedLanguage.Find(language.ToString().ToUpperInvariant())));
        Assert.Null(FeedLanguage.Find("tlh"));
        Assert.Null(FeedLanguage.Find(""));
        Assert.Throws<ArgumentNullException>(() => FeedLanguage.Find(null!));
    }

    [Theory]
    [InlineData("pt-BR", "pt")]
    [InlineData("zh_TW", "zh-Hant")]
    [InlineData("zh-Hans-CN", "zh")]
    [InlineData("no", "nb")]
    [InlineData("EN-gb", "en")]
    public void A_language_is_found_by_the_tag_of_a_region(string tag, string language) => Assert.Equal(language, FeedLanguage.Find(tag)?.Tag);

    private static string Dump(string header) => $"Nom\n@nom\n{header.Replace('|', '\n')}\n{Post}";
}
