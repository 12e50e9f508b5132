using System.Text.Json;
using System.Text.Json.Serialization;

namespace Csm.Parsing.Tests.Json;

/// <summary>The model can be named in a user's own source-generated context, as web applications compiled ahead of time need it.</summary>
public sealed class SourceGenerationTests
{
    [Fact]
    public void A_context_of_a_user_writes_what_FeedJson_writes()
    {
        Feed feed = Seed.Parse();
        Assert.Equal(FeedJson.Serialize(feed), JsonSerializer.Serialize(feed, UserContext.Default.Feed));
        Assert.Equal(JsonSerializer.Serialize(feed.Profile), JsonSerializer.Serialize(feed.Profile!, UserContext.Default.Profile));
        Assert.Equal(JsonSerializer.Serialize(feed.Posts), JsonSerializer.Serialize([.. feed.Posts], UserContext.Default.PostArray));
        Assert.Equal(JsonSerializer.Serialize(feed.Threads[0]), JsonSerializer.Serialize(feed.Threads[0], UserContext.Default.PostThread));
        Assert.Equal(JsonSerializer.Serialize(feed.Posts[0].Engagement), JsonSerializer.Serialize(feed.Posts[0].Engagement, UserContext.Default.Engagement));
        Assert.Equal("{\"text\":\"0\",\"value\":0,\"minimum\":0,\"maximum\":0}", JsonSerializer.Serialize(default, UserContext.Default.ApproximateCount));
    }
}

[JsonSerializable(typeof(Feed))]
[JsonSerializable(typeof(Profile))]
[JsonSerializable(typeof(Post[]))]
[JsonSerializable(typeof(PostThread))]
[JsonSerializable(typeof(Engagement))]
[JsonSerializable(typeof(ApproximateCount))]
internal sealed partial class UserContext : JsonSerializerContext;
