namespace Csm.Parsing.Tests.Layouts.Viewer;

/// <summary>Which lines of a header are what.</summary>
public sealed class ProfileTests
{
    private const string Header = "Name\n@handle\nFollowers\n21K\n";
    private const string Post = "A post\n0\n0\n2\n";

    [Theory]
    [InlineData("Media")]
    [InlineData("Followers")]
    [InlineData("42")]
    [InlineData("@name")]
    [InlineData("Joined December 2014")]
    public void A_name_is_what_stands_in_the_name_s_place(string name)
        => Assert.Equal(name, Feed.Parse($"{name}\n@handle\nFollowers\n21K\nJoined May 2020\n{Post}").Profile?.DisplayName);

    [Theory]
    [InlineData("Followers")]
    [InlineData("@someone")]
    [InlineData("Joined December 2014")]
    public void A_post_that_reads_like_a_part_of_a_header_is_a_post(string text)
        => Assert.Equal(text, Feed.Parse($"{Header}Joined May 2020\n{text}\n0\n0\n2\n{Post}").Posts[0].Text);

    [Fact]
    public void Labels_come_in_any_order_and_any_subset()
    {
        Profile profile = Feed.Parse("Name\n@handle\nStatuses\n855\nFollowers\n21K\nJoined May 2020").Profile!;
        Assert.Equal(("855", "21K"), (profile.Statuses?.Text, profile.Followers?.Text));
        Assert.Null(profile.Media);
    }

    [Theory]
    [InlineData("", null, null)]
    [InlineData("Paris\n", "Paris", null)]
    [InlineData("A bio.\nParis, France\n", "A bio.", "Paris, France")]
    [InlineData("One.\nTwo.\nParis\n", "One.\nTwo.", "Paris")]
    [InlineData("A bio.\nA second line that is too long to be a place\n", "A bio.\nA second line that is too long to be a place", null)]
    public void The_last_line_before_joined_is_the_location_where_it_is_short_enough(string lines, string? bio, string? location)
    {
        Profile profile = Feed.Parse($"{Header}{lines}Joined May 2020\n{Post}").Profile!;
        Assert.Equal((bio, location), (profile.Bio?.Text, profile.Location));
    }

    [Theory]
    [InlineData("\u202EFollowers", "CSM0014", "CSM0017")]
    [InlineData("Followers\n21K\n\u202EJoined May 2020")]
    [InlineData("\u200EAbonnés\n21\n\u200EA rejoint Twitter en mai 2020", "CSM0019")]
    public void Labels_and_the_joined_line_may_begin_with_direction_marks(string rest, params string[] ids)
    {
        Feed feed = Feed.Parse($"Name\n@handle\n{rest}", new FeedParseOptions { Language = FeedLanguage.English });
        Assert.Equal(ids, feed.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void The_first_label_that_has_a_count_counts()
    {
        Feed feed = Feed.Parse("Name\n@handle\nFollowers\nFollowers\n21K\nFollowers\n22K\nJoined May 2020");
        Assert.Equal("21K", feed.Profile?.Followers?.Text);
        Assert.Equal(["CSM0014", "CSM0015"], feed.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Theory]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public void A_location_has_at_most_30_characters(int length, bool isLocation)
        => Assert.Equal(isLocation, Feed.Parse($"{Header}A bio.\n{new string('x', length)}\nJoined May 2020").Profile!.Location is not null);

    [Theory]
    [InlineData(160 - 6, true)]
    [InlineData(161 - 6, false)]
    public void A_bio_and_a_location_that_fit_into_a_bio_are_doubtful(int length, bool isDoubtful)
        => Assert.Equal(isDoubtful, !Feed.Parse($"{Header}{new string('x', length)}\nParis\nJoined May 2020").Diagnostics.IsEmpty);

    [Theory]
    [InlineData("Look who is here\n@someone\n1\n2\n3\n", "Look who is here\n@someone")]
    [InlineData("Look who is here\n@someone\nand there\n1\n2\n3\n", "Look who is here\n@someone\nand there")]
    public void A_handle_on_the_second_line_of_a_post_makes_no_header(string dump, string text)
    {
        Feed feed = Feed.Parse(dump);
        Assert.Null(feed.Profile);
        Assert.Equal(text, Assert.Single(feed.Posts).Text);
    }

    [Theory]
    [InlineData("", null, null)]
    [InlineData("A bio.\n", "A bio.", null)]
    [InlineData("A bio.\nParis\n", "A bio.", "Paris")]
    public void Without_joined_the_header_ends_before_the_first_post(string lines, string? bio, string? location)
    {
        Feed feed = Feed.Parse($"{Header}{lines}{Post}");
        Assert.Equal((bio, location, null), (feed.Profile?.Bio?.Text, feed.Profile?.Location, feed.Profile?.Joined));
        Assert.Equal("A post", Assert.Single(feed.Posts).Text);
    }

    [Theory]
    [InlineData("Followers\n21K\nAbos\n9\nMedia\n431\nBio", "21K,431", "Bio")]
    [InlineData("Images\n431\nFollowers\n21K\nStatuts\n855\nBio", "21K,", "Bio")]
    [InlineData("A bio line\nParis\nFollowers\n21K\nMedia\n431", "21K,431", null)]
    [InlineData("21K\nFollowers\n9\nMedia\nBio", "9,", "Bio")]
    public void Counts_with_known_labels_are_found_among_lines_that_fit_nowhere(string lines, string counts, string? bio)
    {
        string dump = $"Name\n@handle\n{lines}\nJoined May 2020\n{Post}";
        TreeAssert.Parse(dump);
        Feed feed = Feed.Parse(dump);
        Assert.Equal((counts, bio), ($"{feed.Profile?.Followers},{feed.Profile?.Media}", feed.Profile?.Bio?.Text));
        Assert.Equal("A post", Assert.Single(feed.Posts).Text);
        Assert.Contains(feed.Diagnostics, diagnostic => diagnostic.Severity != Csm.Parsing.Diagnostics.DiagnosticSeverity.Info);
    }

    [Theory]
    [InlineData("Ancien magistrat, auteur de trois livres. Né en\n1962\nParis", "Ancien magistrat, auteur de trois livres. Né en\n1962", "Paris")]
    [InlineData("Né en\n1962", "Né en", "1962")]
    [InlineData("Je suis\n2014\n2015\n- fin", "Je suis\n2014\n2015", "- fin")]
    public void A_number_in_the_bio_stays_in_the_bio(string lines, string bio, string location)
    {
        Profile profile = Feed.Parse($"{Header}{lines}\nJoined May 2020\n{Post}").Profile!;
        Assert.Equal((bio, location, new NodaTime.YearMonth(2020, 5)), (profile.Bio?.Text, profile.Location, profile.Joined));
    }

    [Fact]
    public void Eastern_digits_are_read_through_the_dump()
        => Assert.Equal(12, Feed.Parse("Name\n@handle\nFollowers\n١٢\nJoined May 2020").Profile?.Followers?.Value);

    [Theory]
    [InlineData("@")]
    [InlineData("@a2345678901234567890_")]
    public void What_is_too_short_or_too_long_is_no_handle(string handle) => Assert.Null(Feed.Parse($"Name\n{handle}\nFollowers\n1\nJoined May 2020").Profile?.Handle);

    [Fact]
    public void A_handle_has_at_most_20_characters()
        => Assert.Equal("a2345678901234567890", Feed.Parse("Name\n@a2345678901234567890\nFollowers\n1\nJoined May 2020").Profile?.Handle);

    [Fact]
    public void A_location_is_counted_in_code_points()
        => Assert.Equal(60, Feed.Parse($"{Header}A bio.\n{string.Concat(Enumerable.Repeat("🇫", 30))}\nJoined May 2020").Profile!.Location?.Length);

    [Theory]
    [InlineData("Skip to content\nLog in\n")]
    [InlineData("\u200B\n")]
    public void Lines_without_counts_before_the_first_profile_are_no_feed(string lines)
    {
        string dump = $"{lines}{Header}Joined May 2020\n{Post}";
        TreeAssert.Parse(dump);
        Assert.Equal("Name", Assert.Single(Feed.ParseAll(dump)).Profile?.DisplayName);
    }

    [Fact]
    public void Posts_before_the_first_profile_are_a_feed()
        => Assert.Equal([1, 1], Feed.ParseAll($"{Post}{Header}Joined May 2020\n{Post}").Select(feed => feed.Posts.Length));

    [Theory]
    [InlineData("Name\nno handle\nFollowers\n21K\nJoined May 2020", true)]
    [InlineData("Name\nno handle\nFollowers\n21K", true)]
    [InlineData("A text\nof three lines\nMedia\n1\n2\n3\n4\n5\n6", false)]
    [InlineData("A text\nof three lines\nMedia\n1\n2", false)]
    [InlineData("A text\nof three lines\nMedia\n12\nfin\n1\n2\n3", false)]
    public void A_line_in_the_place_of_the_handle_is_skipped(string dump, bool isProfile)
    {
        Feed feed = Feed.Parse(dump);
        Assert.Equal(isProfile ? "Name" : null, feed.Profile?.DisplayName);
        Assert.Equal(isProfile, feed.Posts.IsEmpty);
        Assert.Equal(isProfile, feed.Diagnostics.Any(diagnostic => diagnostic.Id == "CSM0012"));
    }

    [Theory]
    [InlineData("@someone")]
    [InlineData("@someone\nJoined May 2020")]
    public void A_handle_without_a_name_and_without_labels_is_no_header(string text) => Assert.Null(Feed.Parse(text).Profile);

    [Fact]
    public void The_joined_line_of_the_next_feed_is_not_that_of_a_header_without_one()
    {
        var feeds = Feed.ParseAll($"{Header}A bio\n{Header}Joined May 2020");
        Assert.Equal(["A bio", null], feeds.Select(feed => feed.Profile?.Bio?.Text));
        Assert.Equal([null, new NodaTime.YearMonth(2020, 5)], feeds.Select(feed => feed.Profile?.Joined));
    }

    [Fact]
    public void A_joined_line_after_the_first_post_is_the_text_of_a_post()
    {
        Feed feed = Feed.Parse($"{Header}A bio\n{Post}Joined May 2020\n0\n0\n2");
        Assert.Null(feed.Profile?.Joined);
        Assert.Equal(["A post", "Joined May 2020"], feed.Posts.Select(post => post.Text));
    }

    [Fact]
    public void Without_joined_the_header_ends_before_a_text_with_too_many_counts_too()
    {
        Feed feed = Feed.Parse($"{Header}A bio.\nA post\n1\n2\n3\n4");
        Assert.Equal(("A bio.", "A post\n1"), (feed.Profile?.Bio?.Text, Assert.Single(feed.Posts).Text));
    }

    [Theory]
    [InlineData(20, "CSM0024")]
    [InlineData(21, "CSM0018")]
    public void A_label_that_is_not_known_has_at_most_20_characters(int length, string id)
        => Assert.Contains(Feed.Parse($"{Header}{new string('x', length)}\n431\nJoined May 2020").Diagnostics, diagnostic => diagnostic.Id == id);

    [Fact]
    public void The_bio_has_entities()
        => Assert.Equal(["ENM_France", "justice"], Feed.Parse($"{Header}Compte de l’@ENM_France, #justice\nJoined May 2020").Profile!.Bio!.Entities.Select(entity => entity.Value));

    [Fact]
    public void A_header_of_the_seed_cut_after_any_line_is_still_a_header()
    {
        for (int count = 3; count <= 14; count++)
        {
            Feed feed = Feed.Parse(string.Join('\n', Seed.Lines.Take(count)));
            Assert.Equal(("Conseil magistrature", "CSMagistrature"), (feed.Profile?.DisplayName, feed.Profile?.Handle));
            Assert.Empty(feed.Posts);
            Assert.Equal(count < 14, !feed.Diagnostics.IsEmpty);
        }
    }

    [Theory]
    [InlineData("Joined December 2014", 2014, 12)]
    [InlineData("Joined May 0001", 1, 5)]
    public void Joined_is_a_month_and_a_year(string line, int year, int month)
        => Assert.Equal(new NodaTime.YearMonth(year, month), Feed.Parse($"{Header}{line}").Profile?.Joined);

    [Theory]
    [InlineData("Joined Smarch 2014")]
    [InlineData("Joined December 0000")]
    [InlineData("Joined December 14")]
    [InlineData("Joined December")]
    [InlineData("joined December 2014")]
    public void What_is_no_joined_line_is_text(string line) => Assert.Null(Feed.Parse($"{Header}{line}").Profile?.Joined);
}
