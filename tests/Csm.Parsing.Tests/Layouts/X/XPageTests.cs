namespace Csm.Parsing.Tests.Layouts.X;

/// <summary>Small pages of X, one for each construct.</summary>
public sealed class XPageTests
{
    private const string Head = "Ann\n@ann\n·\n2h\n";

    [Fact]
    public void A_post_has_its_author_and_date()
    {
        Post post = Assert.Single(Parse("Ann Example\n@ann\n·\nAug 25, 2023\nA text.\n\nIts second line.\n").Posts);
        Assert.Equal(
            ("Ann Example", "ann", "Aug 25, 2023", "A text.\nIts second line."),
            (post.Author.DisplayName, post.Author.Handle, post.Published?.Text, post.Text));
    }

    [Theory]
    [InlineData("Ann\n@ann\n·\n2月23日\na", "2月23日")]
    [InlineData("Ann\n@ann\n·\n23. 2.\na", "23. 2.")]
    [InlineData("Ann\n@ann\n\nDec 15, 2019\na\nShow this thread", "Dec 15, 2019")]
    [InlineData("Ann\n@ann Nov 8\na\nBob\n@bob Nov 9\nb\nShow this thread\nReplying to", "Nov 8")]
    [InlineData("Ann\n\n@ann\n·\n3 Std.\na", "3 Std.")]
    [InlineData("Ann\n@ann\n  · Jan 11\na\nBob\n@bob\n·\n2h\nb", "Jan 11")]
    [InlineData("Ann\n@ann\n·\n\nA text of 2023", null)]
    public void A_date_can_be_in_several_places(string page, string? date)
    {
        Post post = Parse(page).Posts[0];
        Assert.Equal(("Ann", "ann", date), (post.Author.DisplayName, post.Author.Handle, post.Published?.Text));
    }

    [Theory]
    [InlineData("7\n13\n86\n3.8K", "7 replies, 13 reposts, 86 likes, 3.8K views")]
    [InlineData("3\n12\n5.2K", "0..3 replies, 0..12 reposts, 0..12 likes, 5.2K views")]
    [InlineData("4\n54", "0..4 replies, 0..4 reposts, 0..4 likes, 54 views")]
    [InlineData("22", "0 replies, 0 reposts, 0 likes, 22 views")]
    [InlineData("", "? replies, ? reposts, ? likes")]
    public void No_count_is_in_a_wrong_column(string counts, string expected)
    {
        Feed feed = Parse($"{Head}a\n{counts}\n{Head}b\n1\n2\n3\n400\n{Head}c\n5\n6\n7\n800\n");
        Assert.Equal(expected, feed.Posts[0].Engagement.ToString());
        Assert.Equal("1 replies, 2 reposts, 3 likes, 400 views", feed.Posts[1].Engagement.ToString());
    }

    [Fact]
    public void No_count_is_certain_if_nothing_shows_whether_the_page_has_views()
        => Assert.Equal("0..2 replies, 0..3 reposts, 0..16 likes", Parse($"{Head}a\n2\n3\n16\n{Head}b\n5\n").Posts[0].Engagement.ToString());

    [Fact]
    public void The_last_counts_are_views_if_they_are_many_times_the_others()
        => Assert.Equal("0..3 replies, 0..3 reposts, 0..3 likes, 390 views", Parse($"{Head}a\n3\n390\n{Head}b\n5\n7\n1.2K\n").Posts[0].Engagement.ToString());

    [Fact]
    public void Counts_that_are_not_assigned_are_an_info_each_post()
        => Assert.Equal(["CSM0042"], Parse($"{Head}a\n3\n12\n5.2K\n{Head}b\n1\n2\n3\n400\n").Diagnostics.Select(diagnostic => diagnostic.Id));

    [Fact]
    public void Numbers_below_a_text_are_text_if_the_page_has_no_counts()
        => Assert.Equal(["In\n2024", "b", "c"], Parse($"{Head}In\n2024\n{Head}b\n{Head}c\n").Posts.Select(post => post.Text));

    [Fact]
    public void Pages_of_Twitter_have_no_views()
        => Assert.Equal(
            "4 replies, 1 reposts, 16 likes",
            Parse($"{Head}a\n4\n1\n16\n{Head}b\n2\n3\nBob\n@bob\nReplying to \n@ann\nc\n11:42 AM · Jan 30, 2020·Twitter for Android\n").Posts[0].Engagement.ToString());

    [Theory]
    [InlineData("First.\nIt goes on andShow more", "First.\nIt goes on and", true)]
    [InlineData("It goes on… Show more", "It goes on…", true)]
    [InlineData("It goes on\nShow more", "It goes on", true)]
    [InlineData("Please click Show more", "Please click Show more", false)]
    [InlineData("andShow more\nof it", "andShow more\nof it", false)]
    public void The_button_of_a_cut_text_can_be_behind_it(string lines, string text, bool isTruncated)
    {
        Post post = Parse($"{Head}{lines}\n{Head}b\nShow replies\n").Posts[0];
        Assert.Equal((text, isTruncated), (post.Text, post.IsTruncated));
    }

    [Theory]
    [InlineData("Conversation\nAnn\n@ann\nVote\n6:40 AM · Jan 1, 2024\n·\n3,861\n Views\nBob\n@bob\n·\nJan 1, 2024\nMine:\n2019\nCy\n@cy\n·\n2h\nMine:\n2020\n", "Mine:\n2019")]
    [InlineData("Ann\n@ann\n·\n2h\nvote\nBob\n@bob\n·\n2h\nx\n7\nCy\n@cy\n·\n2h\nc\n", "x\n7")]
    public void Numbers_at_the_end_of_few_posts_are_text(string page, string text)
    {
        Feed feed = Parse(page);
        Assert.Equal((text, "? replies, ? reposts, ? likes"), (feed.Posts[1].Text, feed.Posts[1].Engagement.ToString()));
    }

    [Theory]
    [InlineData("Top:\n2019\n2020\n2021\n2\n55", "Top:\n2019\n2020\n2021", "0..2 replies, 0..2 reposts, 0..2 likes, 55 views")]
    [InlineData("Top:\n1\n1\n2\n3\n550", "Top:\n1", "0..3 replies, 0..3 reposts, 0..3 likes, 550 views")]
    public void Of_more_numbers_than_counts_only_the_views_are_certain(string lines, string text, string engagement)
    {
        Feed feed = Parse($"{Head}{lines}\n{Head}b\n1\n2\n3\n400\n{Head}c\n5\n6\n7\n800\n");
        Assert.Equal((text, engagement), (feed.Posts[0].Text, feed.Posts[0].Engagement.ToString()));
    }

    [Fact]
    public void A_number_before_the_counts_of_a_page_without_views_makes_none_of_them_certain()
    {
        Feed feed = Parse($"{Head}Top\n10\n4\n1\n16\n{Head}b\n2\n3\n5\nBob\n@bob\nReplying to \n@ann\nc\n11:42 AM · Jan 30, 2020·Twitter for Android\n");
        Assert.Equal(("Top\n10", "0..4 replies, 0..1 reposts, 0..16 likes", "2 replies, 3 reposts, 5 likes"), (feed.Posts[0].Text, feed.Posts[0].Engagement.ToString(), feed.Posts[1].Engagement.ToString()));
    }

    [Fact]
    public void The_last_pages_of_Twitter_have_views()
        => Assert.Equal("0..3 replies, 0..12 reposts, 0..12 likes, 5.2K views", Parse($"{Head}a\n3\n12\n5.2K\n{Head}b\n1\n2\n900\n© 2023 Twitter, Inc.\n").Posts[0].Engagement.ToString());

    [Theory]
    [InlineData("Carl\n88 posts\nSee new posts\nCarl\n@carl\nPoet\nRome\nJoined May 2015\n7 Following\n19 Followers\nPosts\nReplies\nCarl’s posts\nCarl\n@carl\n·\n3h\nb\n")]
    [InlineData("Post\nConversation\nCarl\n@carl\nb\n6:40 AM · Jun 9, 2026\n")]
    [InlineData("Post\nConversation\nCarl\n@carl\nb\n18:40 · 9 juin 2026\n·\n3 861\n vues\nPersonnes pertinentes\n")]
    public void Another_page_begins_with_its_profile_or_its_conversation(string second)
    {
        var feeds = Feed.ParseAll($"Don’t miss what’s happening\n{Head}a\n{second}", new FeedParseOptions { Layout = FeedLayout.X });
        Assert.Equal(["a", "b"], feeds.Select(feed => Assert.Single(feed.Posts).Text));
    }

    [Fact]
    public void Words_that_are_twice_above_a_handle_are_no_name()
        => Assert.Single(Feed.ParseAll($"{Head}Replying to\n@user_1\na\nReplying to\n@user_1\nb\nShow replies\n", new FeedParseOptions { Layout = FeedLayout.X }));

    [Fact]
    public void The_links_above_the_owner_are_words_of_the_page()
        => Assert.Equal("a", Parse($"{Head}a\nTerms of Service\n|\nPrivacy Policy\n|\n© 2026 X Corp.\n").Posts[0].Text);

    [Theory]
    [InlineData("ko", "@bob\n 님에게 보내는 답글\n좋아요")]
    [InlineData("tr", "@bob\n adlı kullanıcıya yanıt olarak\n좋아요")]
    [InlineData("ja", "返信先: \n@bob\nさん、他2人\n좋아요")]
    [InlineData("en", "Replying to \n@bob\n and 3 others\n좋아요")]
    public void The_words_for_a_reply_can_be_before_or_after_the_handle(string tag, string lines)
    {
        Post post = Feed.Parse($"{Head}{lines}\n", new FeedParseOptions { Layout = FeedLayout.X, Language = FeedLanguage.Find(tag) }).Posts[0];
        Assert.Equal(("bob", "좋아요"), (Assert.Single(post.ReplyingTo), post.Text));
    }

    [Fact]
    public void A_given_language_decides_counts_and_dates_but_not_the_words_of_the_page()
    {
        Post post = Feed.Parse($"Ann reposted\n{Head}a\nShow more\n1\n2\n3\n4,5 k\nShow replies\n", new FeedParseOptions { Layout = FeedLayout.X, Language = FeedLanguage.French }).Posts[0];
        Assert.Equal(("Ann", true, 4_500), (post.RepostedBy, post.IsTruncated, post.Engagement.Views?.Value));
    }

    [Theory]
    [InlineData("27 de mai. de 2021")]
    [InlineData("27.05")]
    [InlineData("now")]
    public void Dates_of_other_forms_are_dates_below_a_dot(string date)
        => Assert.Equal((date, "a"), (Parse($"Ann\n@ann\n·\n{date}\na\n").Posts[0].Published?.Text, Parse($"Ann\n@ann\n·\n{date}\na\n").Posts[0].Text));

    [Fact]
    public void A_stamp_can_have_a_full_stop_in_its_time()
    {
        Post post = Parse("Conversation\nAnn\n@ann\nHello\n18.40 · 9.6.2026\nBob\n@bob\n·\n2h\nb\n").Posts[0];
        Assert.Equal(("Hello", "18.40 · 9.6.2026"), (post.Text, post.Published?.Text));
    }

    [Fact]
    public void Invisible_characters_around_a_handle_or_count_are_trivia()
    {
        Post post = Parse("Ann\n\u200E@ann\u200F\n·\n2h\na\n7\n13\n86\n3.8K\u200F\n").Posts[0];
        Assert.Equal(("ann", 3_800), (post.Author.Handle, post.Engagement.Views?.Value));
    }

    [Fact]
    public void An_address_is_put_back_into_its_sentence()
        => Assert.Equal("see https://bit.ly/abc now", Parse($"{Head}see \nhttps://\nbit.ly/abc\n now\n").Posts[0].Text);

    [Fact]
    public void A_quoted_post_is_inside_the_post()
    {
        Post post = Assert.Single(Parse($"{Head}See this:\nQuote\nBob\n@bob\n·\nMay 27\nA #quoted text\n0:03 / 0:58\n").Posts);
        Assert.Equal("See this:", post.Text);
        Assert.Equal(("Bob (@bob)", "May 27", "A #quoted text", false), (post.Quote?.Author.ToString(), post.Quote?.Published?.Text, post.Quote?.Text, post.Quote?.IsTruncated));
        Assert.Equal("quoted", Assert.Single(post.Quote!.Entities).Value);
        Assert.Empty(post.Hashtags);
    }

    [Fact]
    public void A_mention_on_a_line_of_its_own_is_part_of_the_sentence()
    {
        Post post = Assert.Single(Parse($"{Head}Ask \n@bob\n about it, or (\n@eve\n).\n\n@new\n").Posts);
        Assert.Equal("Ask @bob about it, or (@eve).\n@new", post.Text);
        Assert.All(post.Entities, entity => Assert.Equal(entity.Text, post.Text.Substring(entity.SpanInText.Start, entity.SpanInText.Length)));
        Assert.All(post.Entities, entity => Assert.Equal(entity.Text, post.Syntax.SyntaxTree.Text.ToString(entity.Span)));
    }

    [Fact]
    public void A_mention_of_a_page_without_outer_spaces_gets_one_except_before_punctuation()
        => Assert.Equal("Ask @bob about it, or @eve.", Assert.Single(Parse($"{Head}Ask\n@bob\nabout it, or\n@eve\n.\n").Posts).Text);

    [Fact]
    public void An_address_on_two_lines_is_one()
    {
        Post post = Assert.Single(Parse($"{Head}Read https://\nbit.ly/2DVJWim and answer\n").Posts);
        Assert.Equal("Read https://bit.ly/2DVJWim and answer", post.Text);
        TextEntity url = Assert.Single(post.Urls);
        Assert.Equal(("https://bit.ly/2DVJWim", "https://bit.ly/2DVJWim"), (url.Value, post.Text.Substring(url.SpanInText.Start, url.SpanInText.Length)));
        Assert.Equal("https://\nbit.ly/2DVJWim", post.Syntax.SyntaxTree.Text.ToString(url.Span));
    }

    [Fact]
    public void An_opened_post_has_its_stamp_and_views()
    {
        Post post = Parse($"Conversation\nAnn\n@ann\nA text with\n@bob\n\n6:40 AM · Jun 9, 2026\n·\n3,861\n Views\nRelevant\nView quotes\n{Head}b\n").Posts[0];
        Assert.Equal(("ann", "6:40 AM · Jun 9, 2026", "3,861"), (post.Author.Handle, post.Published?.Text, post.Engagement.Views?.Text));
        Assert.Equal("A text with@bob", post.Text);
    }

    [Theory]
    [InlineData("5\n4\n3\n2\n", "5 replies, 4 reposts, 3 likes, 3,861 views, 2 bookmarks", "5 4 3 2")]
    [InlineData("7\n6\n", "0..7 replies, 0..7 reposts, 0..7 likes, 3,861 views, 0..6 bookmarks", "7 6")]
    public void An_opened_post_has_four_counts_and_its_views_are_beside_its_stamp(string counts, string engagement, string printed)
    {
        Engagement read = Parse($"Conversation\nAnn\n@ann\nA text\n6:40 AM · Jun 9, 2026\n·\n3,861\n Views\n{counts}Relevant\n{Head}b\n").Posts[0].Engagement;
        Assert.Equal((engagement, printed), (read.ToString(), string.Join(' ', read.Printed)));
    }

    [Theory]
    [InlineData("Show more")]
    [InlineData("From example.com")]
    public void A_line_before_the_counts_that_is_no_stamp_makes_no_bookmarks_of_them(string line)
        => Assert.Equal("0..3 replies, 0..12 reposts, 0..12 likes, 5.2K views", Parse($"{Head}a\n{line}\n3\n12\n5.2K\n{Head}b\n1\n2\n3\n400\n").Posts[0].Engagement.ToString());

    [Fact]
    public void Labelled_counts_are_certain()
        => Assert.Equal(
            "? replies, 6.8K reposts, 12.2K likes, 2.9K quotes",
            Parse("Ann\n@ann\nA text\n4:12 PM Nov 8, 2020\n6.8K Retweets\n2.9K Quote Tweets\n12.2K Likes\n").Posts[0].Engagement.ToString());

    [Theory]
    [InlineData("Eve reposted", "Eve")]
    [InlineData("You reposted", "You")]
    public void A_repost_says_whose_it_is(string line, string name) => Assert.Equal(name, Parse($"{Head}a\n{line}\n{Head}b\n").Posts[1].RepostedBy);

    [Fact]
    public void A_reply_says_to_whom()
    {
        Post post = Assert.Single(Parse($"{Head}Replying to \n@bob\n and \n@eve\nand 3 others\nYes\n").Posts);
        Assert.Equal("bob eve", string.Join(' ', post.ReplyingTo));
        Assert.Equal("Yes", post.Text);
    }

    [Fact]
    public void Pinned_promoted_and_cut_posts_say_so()
    {
        Feed feed = Parse($"Pinned\n{Head}a\nShow more\nBob\n@bob\nAd\nb\nFrom example.com\n");
        Assert.Equal([(true, false, true), (false, true, false)], feed.Posts.Select(post => (post.IsPinned, post.IsPromoted, post.IsTruncated)));
        Assert.Equal("From example.com", Assert.Single(feed.Posts[1].Media));
    }

    [Fact]
    public void Notes_and_labels_are_no_text()
        => Assert.Equal(
            ["a", "b"],
            Parse($"{Head}Automated by @eve\na\nReaders added context they thought people might want to know\nA note\nContext is written by people who use X, and appears when rated helpful by others.  Find out more.\n{Head}b\n")
                .Posts.Select(post => post.Text));

    [Fact]
    public void A_profile_has_its_facts_and_counts()
    {
        Profile profile = Parse(
            "Ann\n5,607 posts\nSee new posts\nAnn\n\n@ann\nA bio by \n@bob\n.\nParis, Francex.com/annBorn September 24, 1986\nJoined April 2008\n2,802 Following\n664 Followers\n1 Subscription\n"
            + $"Posts\nReplies\nAnn’s posts\n{Head}a\n").Profile!;
        Assert.Equal("Ann (@ann)", profile.ToString());
        Assert.Equal("A bio by @bob.", profile.Bio?.Text);
        Assert.Equal(("Paris, France", "x.com/ann", "September 24, 1986", "2008-04"), (profile.Location, profile.Link, profile.Born, $"{profile.Joined:yyyy-MM}"));
        Assert.Equal(["Followers: 664", "Following: 2,802", "Subscriptions: 1"], profile.Counts.Select(count => count.ToString()));
    }

    [Theory]
    [InlineData("A rejoint X le août 2018", "abonnés", "Post épinglé", "2018-08")]
    [InlineData("Iscrizione: novembre 2018", "follower", "Post fissato", "2018-11")]
    [InlineData("2018年11月からXを利用しています", "フォロワー", "固定されたポスト", "2018-11")]
    public void The_month_of_joining_is_read_in_the_words_of_the_page(string joined, string followers, string pinned, string expected)
        => Assert.Equal(expected, $"{Parse($"Ann\n@ann\nA bio\n{joined}\n6 {followers}\n{pinned}\n{Head}a\n").Profile!.Joined:yyyy-MM}");

    [Fact]
    public void A_name_with_digits_below_a_dot_is_no_date()
        => Assert.Equal("user1", Parse($"{Head}a\nRelevant\n·\nuser1\n@eve\n·\n3h\nb\n").Posts[^1].Author.DisplayName);

    [Fact]
    public void The_end_of_a_page_is_no_post()
    {
        Feed feed = Parse($"{Head}a\nRelevant people\nBob\n@bob\nFollow\nA bio\nTrending now\nTerms\n·\nMore\n© 2026 X Corp.\n");
        Assert.Equal("a", Assert.Single(feed.Posts).Text);
    }

    [Fact]
    public void Two_pages_are_two_feeds()
    {
        string page = $"Don’t miss what’s happening\n{Head}a\nTrending now\n© 2026 X Corp.\n";
        Assert.Equal([1, 1], Feed.ParseAll(page + page).Select(feed => feed.Posts.Length));
        Assert.Equal("CSM1001", Assert.Single(Feed.Parse(page + page).Diagnostics).Id);
    }

    [Fact]
    public void A_line_above_a_handle_is_text_if_the_handle_has_another_name()
    {
        Feed feed = Parse($"{Head}a\n{Head}b\nNot a name\n@ann\n·\n3h\nc\n");
        Assert.Equal(["a", "b\nNot a name", "c"], feed.Posts.Select(post => post.Text));
        Assert.Equal("CSM0040", Assert.Single(feed.Diagnostics).Id);
    }

    [Fact]
    public void A_copy_can_begin_in_the_middle_of_a_post()
    {
        Feed feed = Parse($"the rest of a text\n{Head}b\n");
        Assert.Equal(("the rest of a text", null), (feed.Posts[0].Text, feed.Posts[0].Author.Handle));
        Assert.Equal("CSM0041", Assert.Single(feed.Diagnostics).Id);
    }

    [Fact]
    public void Threads_are_by_author()
        => Assert.Empty(Parse("Ann\n@ann\n·\n2h\n1/2 a\nBob\n@bob\n·\n2h\n2/2 b\n").Threads);

    [Fact]
    public void Numbered_posts_of_one_author_are_a_thread()
        => Assert.Equal(["1/2", "2/2"], Assert.Single(Parse("Ann\n@ann\n·\n2h\n1/2 a\nAnn\n@ANN\n·\n2h\n2/2 b\n").Threads).Posts.Select(post => post.ThreadIndex.ToString()));

    private static Feed Parse(string page)
    {
        TreeAssert.Parse(page);
        Feed feed = Feed.Parse(page);
        Assert.Equal(FeedLayout.X, feed.Layout);
        return feed;
    }
}
