namespace Csm.Parsing.Data.Networks;

/// <summary>Which hashtags stand together in a post.</summary>
internal sealed class HashtagTally : NetworkTally
{
    protected override NetworkKind Kind => NetworkKind.Hashtags;

    public override void Add(Feed feed)
    {
        foreach (Post post in feed.Posts)
        {
            AddPost(post);
        }
    }

    private void AddPost(Post post)
    {
        NodeTally[] hashtags = [.. post.Hashtags.Select(hashtag => Count(hashtag.Value)).Distinct().OrderBy(tally => tally.Id, StringComparer.Ordinal)];
        foreach (NodeTally hashtag in hashtags)
        {
            hashtag.CountPosts(1);
        }

        if (hashtags.Length > FeedNetwork.HashtagLimit)
        {
            CrowdedPosts++;
            return;
        }

        for (int first = 0; first < hashtags.Length; first++)
        {
            for (int second = first + 1; second < hashtags.Length; second++)
            {
                AddWeight(hashtags[first], hashtags[second]);
            }
        }
    }
}
