using System.Text.Json.Nodes;

namespace Csm.Parsing.Tests.Layouts.X;

/// <summary>Compares what is read in copies of pages with what people found in them, except for what they call doubtful.</summary>
public sealed class PagesTests
{
    [PagesTheory]
    [MemberData(nameof(PagesTheoryAttribute.Names), MemberType = typeof(PagesTheoryAttribute))]
    public void Every_certain_fact_is_read(string name)
    {
        string path = Path.Combine(PagesFactAttribute.Folder!, name);
        JsonNode truth = JsonNode.Parse(File.ReadAllText(path + ".json"))!;
        Feed feed = Feed.Load(path + ".txt");
        TreeAssert.Parse(File.ReadAllText(path + ".txt"));

        Assert.Equal(FeedLayout.X, feed.Layout);
        AssertProfile(truth["profile"], feed.Profile, isGlued: truth["doubtful"]!.ToJsonString().Contains("glued", StringComparison.Ordinal));
        Assert.Equal(
            truth["posts"]!.AsArray().Select(post => FactsOf(post!)),
            feed.Posts.Select((post, index) => FactsOf(post, withText: !IsDoubtful(truth["posts"]!.AsArray()[index]!))));
    }

    [PagesTheory]
    [MemberData(nameof(PagesTheoryAttribute.Names), MemberType = typeof(PagesTheoryAttribute))]
    public void Every_printed_date_is_read_in_the_language_of_the_page(string name)
    {
        string path = Path.Combine(PagesFactAttribute.Folder!, name);
        Feed feed = Feed.Load(path + ".txt");

        // X and CLDR call simplified Chinese zh.
        Assert.Equal(Text(JsonNode.Parse(File.ReadAllText(path + ".json"))!, "language")!.Replace("zh-Hans", "zh", StringComparison.Ordinal), feed.Language?.Tag);
        Assert.All(
            feed.Posts.SelectMany(post => new[] { post.Published, post.Quote?.Published }).OfType<Published>(),
            published => Assert.True(published.Age is not null || published.Date.Precision >= DatePrecision.AnnualDay, published.Text));
    }

    [PagesTheory]
    [MemberData(nameof(PagesTheoryAttribute.Names), MemberType = typeof(PagesTheoryAttribute))]
    public void A_written_page_has_the_same_content(string name)
    {
        Feed feed = Feed.Load(Path.Combine(PagesFactAttribute.Folder!, name + ".txt"));
        Assert.Equal(feed, Feed.Parse(DumpWriter.Write(feed)), FeedComparer.Content);
    }

    private static bool IsDoubtful(JsonNode post) => post["doubtful"]!.AsArray().Count > 0;

    private static void AssertProfile(JsonNode? truth, Profile? profile, bool isGlued)
    {
        Assert.Equal(truth is null, profile is null);
        if (truth is null)
        {
            return;
        }

        Assert.Equal<string?[]>(
            [Text(truth, "displayName"), Text(truth, "handle"), Text(truth, "bio"), Text(truth, "followers"), Text(truth, "following"), Text(truth, "subscriptions"), Text(truth, "born")],
            [profile!.DisplayName, profile.Handle, profile.Bio?.Text, profile.Followers?.Text, profile.Following?.Text, profile.Subscriptions?.Text, profile.Born]);
        if (!isGlued)
        {
            Assert.Equal<string?[]>([Text(truth, "location"), Text(truth, "link")], [profile.Location, profile.Link]);
        }
    }

    private static string FactsOf(JsonNode post) => string.Join('\n', [
        Text(post, "line"), Text(post, "name"), Text(post, "handle"), Text(post, "stamp") ?? Text(post, "date"), Text(post, "repostedBy"),
        Text(post, "isPinned"), Text(post, "isAd"), Text(post, "isTruncated"), Texts(post["replyTo"]), Texts(post["counts"]), Text(post, "views") ?? "-",
        IsDoubtful(post) ? "" : Text(post, "text"), IsDoubtful(post) ? "" : Texts(post["media"]),
        .. post["quote"] is { } quote ? new[] { Text(quote, "name"), Text(quote, "handle"), Text(quote, "date"), Text(quote, "text"), Text(quote, "isTruncated") } : [],
    ]);

    private static string FactsOf(Post post, bool withText) => string.Join('\n', [
        $"{post.Syntax.SyntaxTree.Text.GetLinePosition(post.Start).Line + 1}", post.Author.DisplayName, post.Author.Handle, post.Published?.Text, post.RepostedBy,
        Text(post.IsPinned), Text(post.IsPromoted), Text(post.IsTruncated), string.Join(' ', post.ReplyingTo), string.Join(' ', post.Engagement.Printed),
        post.Published?.Text.Contains(':', StringComparison.Ordinal) == true && post.Engagement.Views is { } views ? views.Text : "-",
        withText ? post.Text : "", withText ? string.Join(' ', post.Media) : "",
        .. post.Quote is { } quote ? new[] { quote.Author.DisplayName, quote.Author.Handle, quote.Published?.Text, quote.Text, Text(quote.IsTruncated) } : [],
    ]);

    private static string? Text(JsonNode node, string field) => node[field]?.ToString();

    private static string Text(bool value) => value ? "true" : "false";

    private static string Texts(JsonNode? list) => string.Join(' ', list?.AsArray().Select(item => item!.ToString()) ?? []);
}
