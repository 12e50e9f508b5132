using System.Collections.Immutable;
using Csm.Parsing.Dates;
using NodaTime;

namespace Csm.Parsing.Binding;

/// <summary>Infers the days between which the posts of a feed were published; <see cref="Post.PublishedBetween"/> describes the rules.</summary>
internal static class PublicationBounds
{
    public static ImmutableArray<DateBounds?> Find(Feed feed)
    {
        ImmutableArray<Post> posts = feed.Posts;
        LocalDate? joined = feed.Layout == FeedLayout.X ? null : feed.Profile?.Joined?.OnDayOfMonth(1);
        int first = FirstInOrder(feed);
        var earliest = new LocalDate?[posts.Length];
        LocalDate? carried = joined;
        for (int index = posts.Length - 1; index >= 0; index--)
        {
            LocalDate? own = Said(posts[index], DateTense.Past).Select(date => date.Dates[0].Earliest).Aggregate(joined, Later);
            carried = index >= first ? Later(carried, own) : carried;
            earliest[index] = index >= first ? carried : own;
        }

        var bounds = ImmutableArray.CreateBuilder<DateBounds?>(posts.Length);
        carried = null;
        for (int index = 0; index < posts.Length; index++)
        {
            LocalDate? own = SaidByAccount(posts[index], DateTense.Future).Select(date => date.Dates[^1].Latest).Aggregate(default(LocalDate?), Sooner);
            carried = index >= first ? Sooner(carried, own) : carried;
            bounds.Add(Within(posts[index].Published?.Between, earliest[index], index >= first ? carried : own));
        }

        return bounds.MoveToImmutable();
    }

    /// <summary>
    /// Finds the first post from which the dump is newest first. There is none if a thread is in reading order, nor on a page of X, which can have several authors.
    /// The first post may be pinned, and then of any age, unless the second one continues its thread.
    /// </summary>
    private static int FirstInOrder(Feed feed)
    {
        ImmutableArray<Post> posts = feed.Posts;
        return feed.Layout == FeedLayout.X || feed.Threads.Any(thread => thread.Posts[0].Index < thread.Posts[^1].Index) ? posts.Length
            : posts.Length > 1 && posts[0].Thread is { } thread && thread == posts[1].Thread ? 0
            : 1;
    }

    // A date that was in the future when a text was written can be in the past when the text is reposted.
    private static IEnumerable<TextDate> SaidByAccount(Post post, DateTense tense)
        => post.IsRepost ? [] : Said(post, tense);

    private static IEnumerable<TextDate> Said(Post post, DateTense tense) => post.Dates.Where(date => date.Tense == tense && !date.IsOrderAssumed);

    /// <summary>Narrows what the page prints by what the texts show, unless they contradict it.</summary>
    private static DateBounds? Within(DateBounds? printed, LocalDate? earliest, LocalDate? latest)
        => Between(Later(printed?.Earliest, earliest), Sooner(printed?.Latest, latest)) ?? printed;

    private static DateBounds? Between(LocalDate? earliest, LocalDate? latest)
        => (earliest is null && latest is null) || earliest > latest ? null : new DateBounds(earliest, latest);

    private static LocalDate? Later(LocalDate? one, LocalDate? other) => one is null || other > one ? other : one;

    private static LocalDate? Sooner(LocalDate? one, LocalDate? other) => one is null || other < one ? other : one;
}
