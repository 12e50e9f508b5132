using NodaTime;

namespace Csm.Parsing.Tests.Model;

/// <summary>What the real dump says, counted by hand.</summary>
public sealed class SeedTests
{
    private readonly Feed _feed = Seed.Parse();

    [Fact]
    public void There_are_no_diagnostics() => Assert.Empty(_feed.Diagnostics);

    [Fact]
    public void The_profile_is_complete()
    {
        Profile profile = _feed.Profile!;
        Assert.Equal(("Conseil magistrature", "CSMagistrature", "Paris, France"), (profile.DisplayName, profile.Handle, profile.Location));
        Assert.StartsWith("Bienvenue sur le compte officiel", profile.Bio?.Text, StringComparison.Ordinal);
        Assert.Equal((9L, 431L, 855L), (profile.Following?.Value, profile.Media?.Value, profile.Statuses?.Value));
        Assert.Equal(new YearMonth(2014, 12), profile.Joined);
    }

    [Fact]
    public void The_followers_are_an_interval()
    {
        ApproximateCount followers = _feed.Profile!.Followers!.Value;
        Assert.Equal((21_000L, 20_500L, 21_999L, false), (followers.Value, followers.Minimum, followers.Maximum, followers.IsExact));
    }

    [Fact]
    public void Twenty_posts_have_their_counts()
    {
        Assert.Equal(20, _feed.Posts.Length);
        Assert.Equal(194, _feed.Posts.Sum(post => post.Engagement.Replies?.Value));
        Assert.Equal(379, _feed.Posts.Sum(post => post.Engagement.Reposts?.Value));
        Assert.Equal(786, _feed.Posts.Sum(post => post.Engagement.Likes?.Value));
    }

    [Fact]
    public void Five_threads_are_complete_and_five_posts_stand_alone()
    {
        Assert.Equal([3, 4, 2, 2, 4], _feed.Threads.Select(thread => thread.Posts.Length));
        Assert.All(_feed.Threads, thread => Assert.True(thread.IsComplete));
        Assert.Equal(5, _feed.Posts.Count(post => post.Thread is null));
        Assert.Equal([2, 1, 0], _feed.Threads[0].Posts.Select(post => post.Index));
    }

    [Fact]
    public void Entities_are_found()
    {
        Assert.Equal(14, _feed.Posts.Sum(post => post.Mentions.Length));
        Assert.Equal(8, _feed.Posts.SelectMany(post => post.Mentions).Count(mention => mention.Value == "CSMagistrature"));
        Assert.Equal(11, _feed.Posts.Sum(post => post.Hashtags.Length));
        Assert.Equal(0, _feed.Posts.Sum(post => post.Urls.Length + post.Cashtags.Length));
        Assert.Equal(["📆", "🏛️", "➡️", "📜", "📅", "🗞️", "🗞️", "📜", "🇫🇷"], _feed.Posts.SelectMany(post => post.Emoji).Select(emoji => emoji.Text));
    }

    [Fact]
    public void Markers_and_topics_are_found()
    {
        Assert.Equal(["📆", "🏛️", "➡️", "📜", "📅", "🗞️", "📜", "🇫🇷"], _feed.Posts.SelectMany(post => post.Markers).Select(marker => marker.Text));
        Assert.Equal(
            ["Missions d'information du Conseil", "NOMINATIONS", "NOMINATION", "JOURNEE INTERNATIONALE DE LA DEMOCRATIE"],
            _feed.Posts.Select(post => post.Topic).OfType<string>());
    }

    [Fact]
    public void The_seed_is_byte_for_byte_what_was_recorded()
        => Assert.Equal("48dd2ae3f881509df01415b4eacec99bb3520d9c105869ee115496193cd19e8c", _feed.Source.Sha256);
}
