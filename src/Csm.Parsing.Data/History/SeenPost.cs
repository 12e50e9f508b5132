namespace Csm.Parsing.Data.History;

/// <summary>A post on a page, with what identifies it in the history of the page's account.</summary>
/// <param name="Post">The post.</param>
/// <param name="Author">The handle of its author; null for the account itself, so that a change of its handle does not matter.</param>
/// <param name="Identity">Made of the author and the text; equal for the repetitions of a text.</param>
/// <param name="Day">What the page prints of its day.</param>
internal readonly record struct SeenPost(Post Post, string? Author, string Identity, PublicationDay Day)
{
    public static SeenPost Of(Post post, string? owner)
    {
        string? author = string.Equals(post.Author.Handle, owner, StringComparison.OrdinalIgnoreCase) ? null : post.Author.Handle;
        string identity = Post.CreateKey(author, post.Text);

        // An account can repost its own post; the page then has both.
        return new SeenPost(post, author, post.RepostedBy is null ? identity : $"{identity} reposted", new PublicationDay(post.Published));
    }
}
