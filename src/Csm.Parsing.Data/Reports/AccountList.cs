using System.Globalization;

namespace Csm.Parsing.Data.Reports;

/// <summary>Lists the authors of a page with several, those with most posts first.</summary>
internal static class AccountList
{
    /// <summary>Whether the feed has posts by anyone but the account of its profile.</summary>
    public static bool IsNeeded(Feed feed) => feed.Layout == FeedLayout.X && feed.Posts.Any(post => !IsOwner(feed, post.Author));

    public static void Write(HtmlWriter html, Feed feed)
    {
        using var list = html.Open("ol", ("class", "accounts"));
        foreach (IGrouping<Author, Post> posts in feed.Posts.GroupBy(post => post.Author).OrderByDescending(posts => posts.Count()))
        {
            using var item = html.Open("li");
            html.Element("span", posts.Key.DisplayName ?? "(no name)", ("dir", "auto"), ("lang", ""));
            if (posts.Key.Handle is { } handle)
            {
                html.Text(" ");
                EntityLink.Write(html, $"@{handle}", EntityLink.OfHandle(handle));
            }

            html.Text(" ");
            html.Element("span", $"{posts.Count().ToString("N0", CultureInfo.InvariantCulture)} {(posts.Count() == 1 ? "post" : "posts")}", ("class", "number"));
        }
    }

    private static bool IsOwner(Feed feed, Author author) => string.Equals(author.Handle, feed.Profile?.Handle, StringComparison.OrdinalIgnoreCase);
}
