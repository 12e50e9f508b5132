namespace Csm.Parsing.Data.Networks;

/// <summary>Counts which hashtags occur in the same posts.</summary>
internal sealed class HashtagTally : NetworkTally
{
    protected override NetworkKind Kind => NetworkKind.Hashtags;

    public override void Add(Feed feed, IReadOnlyList<Post> posts)
    {
        foreach (Post post in posts)
        {
            AddPost(post);
        }
    }

    private void AddPost(Post post)
    {
        NodeTally[] hashtags = [.. post.Hashtags.Select(CountName).Distinct().OrderBy(tally => tally.Id, StringComparer.Ordinal)];
        foreach (NodeTally hashtag in hashtags)
        {
            hashtag.AddPosts(1);
        }

        if (hashtags.Length > FeedNetwork.HashtagLimit)
        {
            PostsOverHashtagLimit++;
            return;
        }

        bool isWhole = true;
        for (int first = 0; first < hashtags.Length; first++)
        {
            for (int second = first + 1; second < hashtags.Length; second++)
            {
                isWhole &= CountPair(hashtags[first], hashtags[second], FeedNetwork.EdgeLimit);
            }
        }

        PostsOverEdgeLimit += isWhole ? 0 : 1;
    }
}
