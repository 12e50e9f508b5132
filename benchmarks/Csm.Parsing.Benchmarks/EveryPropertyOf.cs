namespace Csm.Parsing.Benchmarks;

/// <summary>Reads every property of a model, so that every string and list is created, except for the dates, which have a grammar of their own.</summary>
internal static class EveryPropertyOf
{
    /// <summary>Returns a number that depends on all values, so that no read can be optimized away.</summary>
    public static int Read(Feed feed)
    {
        int sum = feed.Diagnostics.Length + feed.Threads.Sum(thread => thread.Posts.Length + thread.MissingPositions.Length + (thread.Total ?? 0));
        sum += feed.Profile is { } profile ? Read(profile) : 0;
        foreach (Post post in feed.Posts)
        {
            sum += Read(post);
        }

        return sum;
    }

    private static int Read(Profile profile)
        => (profile.DisplayName?.Length ?? 0) + (profile.Handle?.Length ?? 0) + (profile.Bio?.Text.Length ?? 0) + (profile.Bio?.Entities.Length ?? 0)
            + (profile.Location?.Length ?? 0) + (profile.Joined?.Year ?? 0)
            + Read(profile.Followers) + Read(profile.Following) + Read(profile.Media) + Read(profile.Statuses);

    private static int Read(Post post)
    {
        Engagement engagement = post.Engagement;
        int sum = post.Index + post.Text.Length + post.Body.Length + (post.Topic?.Length ?? 0) + (post.Headline?.Length ?? 0) + (post.Content.ReplyTo?.Length ?? 0)
            + (post.ThreadIndex?.Position ?? 0) + post.Markers.Length + post.Mentions.Length + post.Lists.Length + post.Hashtags.Length + post.Cashtags.Length
            + post.Urls.Length + post.Emoji.Length + Read(engagement.Replies) + Read(engagement.Reposts) + Read(engagement.Likes);
        foreach (TextEntity entity in post.Entities)
        {
            sum += entity.SpanInText.End + entity.Value.Length;
        }

        return sum;
    }

    private static int Read(ApproximateCount? count) => count is { } known ? (int)(known.Minimum + known.Maximum ?? 0) : 0;
}
