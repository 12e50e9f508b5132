using System.Collections.Immutable;
using System.Globalization;

namespace Csm.Parsing.Data.Reports;

/// <summary>Writes what became of an account and its posts over several dumps.</summary>
internal sealed class OverTimeSection(HtmlWriter html, AccountDumps account)
{
    /// <summary>The posts that are most discussed; more charts would hide one another.</summary>
    private const int ChartLimit = 6;

    private const int TextLimit = 140;

    private readonly FeedHistory _history = account.History!;

    public void Write()
    {
        string id = $"{account.Newest.Id}-time";
        using var section = html.Open("section", ("class", "time"), ("aria-labelledby", id));
        html.Element("h3", account.Newest.Name, ("id", id));
        html.Element("p", Summary(), ("class", "note"));
        using (html.Open("div", ("class", "panels")))
        {
            WriteAccount("followers", dump => dump.Followers);
            WriteAccount("statuses", dump => dump.Statuses);
            foreach (PostHistory post in MostDiscussed())
            {
                WritePost(post);
            }
        }

        WritePosts("Vanished", _history.Posts.Where(post => post.IsVanished), post => $"between {post.VanishedAfter} and {post.VanishedBefore}");
        WritePosts("Edited", _history.Posts.Where(post => post.IsEdited), post => $"in {post.Observations.Last(observation => observation.IsEdited).Dump.CollectedAt}");
        html.Line();
    }

    private string Summary()
    {
        AccountObservation first = _history.Dumps[0];
        int added = _history.Posts.Count(post => post.Observations[0].Dump != first);
        int vanished = _history.Posts.Count(post => post.IsVanished);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{_history.Dumps.Length:N0} dumps, {first.CollectedAt} to {_history.Dumps[^1].CollectedAt}: {_history.Posts.Length:N0} posts, {added:N0} of them new, {vanished:N0} vanished.");
    }

    private IEnumerable<PostHistory> MostDiscussed() => _history.Posts
        .Where(post => post.Observations.Length > 1)
        .OrderByDescending(post => Measure.All.Sum(measure => (double)ShownCount.Of(measure.Read(post.Observations[^1].Engagement)).Number))
        .Take(ChartLimit);

    private void WriteAccount(string name, Func<AccountObservation, ApproximateCount?> read)
    {
        ImmutableArray<TimePoint> points = [.. _history.Dumps.Select(dump => new TimePoint(dump.CollectedAt, read(dump)))];
        if (points.Any(point => point.Count is not null))
        {
            TimeChart.Write(html, name, null, points, PlaceOf);
        }
    }

    private void WritePost(PostHistory post)
    {
        // The count that grew most says most.
        Measure measure = Measure.All.MaxBy(measure => post.GrowthOf(measure.Read)?.Maximum ?? long.MinValue)!;
        ImmutableArray<TimePoint> points = [.. post.Observations.Select(observation => new TimePoint(observation.Dump.CollectedAt, measure.Read(observation.Engagement)))];
        TimeChart.Write(html, measure.Name, (ShortText.Of(post.Text, TextLimit / 2), TargetOf(post)), points, PlaceOf);
    }

    private void WritePosts(string title, IEnumerable<PostHistory> posts, Func<PostHistory, string> describe)
    {
        PostHistory[] all = [.. posts];
        if (all.Length == 0)
        {
            return;
        }

        html.Element("h4", string.Create(CultureInfo.InvariantCulture, $"{title} ({all.Length:N0})"));
        using var list = html.Open("ul", ("class", "vanished"));
        foreach (PostHistory post in all)
        {
            using var item = html.Open("li");
            html.Element("a", describe(post), ("href", $"#{TargetOf(post)}"));
            html.Text(" ");
            html.Element("span", post.Text.Length == 0 ? "(no text)" : ShortText.Of(post.Text, TextLimit), ("dir", "auto"), ("lang", ""));
        }
    }

    /// <summary>The post in the last dump that has it.</summary>
    private string TargetOf(PostHistory post)
    {
        (NumberedFeed numbered, Post shown) = account.Find(post.Observations[^1]);
        return numbered.IdOf(shown);
    }

    /// <summary>Where a time is between the first and the last dump, from 0 to 1; a month counts as its middle.</summary>
    private double PlaceOf(CollectionTime time)
    {
        double first = MiddleOf(_history.Dumps[0].CollectedAt);
        double last = MiddleOf(_history.Dumps[^1].CollectedAt);
        return (MiddleOf(time) - first) / (last - first);
    }

    private static double MiddleOf(CollectionTime time)
        => (time.Earliest!.Value.ToDateTimeUnspecified().Ticks / 2.0) + (time.Latest!.Value.ToDateTimeUnspecified().Ticks / 2.0);
}
