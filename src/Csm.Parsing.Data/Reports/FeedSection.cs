using System.Collections.Immutable;
using System.Globalization;
using Csm.Parsing.Text;

namespace Csm.Parsing.Data.Reports;

/// <summary>Writes everything about one feed.</summary>
internal sealed class FeedSection(HtmlWriter html, NumberedFeed numbered)
{
    /// <summary>A chart with more bars would be unreadable and slow to draw.</summary>
    private const int ChartLimit = 100;

    private const string ScaleNote =
        "The scale is logarithmic, so that small counts are visible beside large ones: equal distances are equal ratios, "
        + "not equal differences. Each bar links to its post or thread.";

    private readonly Feed _feed = numbered.Feed;
    private readonly UsageLists _usage = new(numbered.Feed.Posts);

    public void Write()
    {
        using var section = html.Open("section", ("class", "feed"), ("id", numbered.Id));
        ProfileCard.Write(html, _feed.Profile);
        WriteSource();
        (string Id, string Title, Action Write)[] parts = [.. Parts()];
        WriteContents(parts);
        foreach ((string id, string title, Action write) in parts)
        {
            html.Line();
            html.Element("h3", title, ("id", id));
            write();
        }

        html.Line();
    }

    private IEnumerable<(string Id, string Title, Action Write)> Parts()
    {
        if (!_feed.Posts.IsEmpty)
        {
            yield return (numbered.IdOf("engagement"), "Engagement", WriteEngagement);
            yield return (numbered.IdOf("posts"), "Posts", () => PostList.Write(html, numbered));
        }

        if (AccountList.IsNeeded(_feed))
        {
            yield return (numbered.IdOf("accounts"), "Accounts", () => AccountList.Write(html, _feed));
        }

        if (!_feed.Threads.IsEmpty)
        {
            yield return (numbered.IdOf("threads"), "Threads", () => ThreadList.Write(html, numbered));
        }

        if (!_usage.IsEmpty)
        {
            yield return (numbered.IdOf("usage"), "Most used", () => _usage.Write(html, "h4"));
        }

        if (!_feed.Diagnostics.IsEmpty)
        {
            yield return (numbered.IdOf("diagnostics"), "Diagnostics", () => new DiagnosticList(html, _feed).Write());
        }
    }

    private void WriteSource()
    {
        SourceText text = _feed.Source;
        string?[] facts =
        [
            text.Path,
            _feed.Language is { } language ? $"counts in {language.Name}" : null,
            _feed.CollectedAt is { } collectedAt ? $"copied {collectedAt}" : null,
            text.Sha256 is { } sha256 ? $"SHA-256 {sha256}" : null,
            $"read by Csm.Parsing {ParserVersion.Text}",
        ];
        html.Element("p", string.Join(" · ", facts.Where(fact => fact is not null)), ("class", "note"));
    }

    private void WriteContents((string Id, string Title, Action Write)[] parts)
    {
        using var contents = html.Open("ul", ("class", "contents"), ("aria-label", $"Contents of {numbered.Name}"));
        foreach ((string id, string title, _) in parts)
        {
            using var item = html.Open("li");
            html.Element("a", title, ("href", $"#{id}"));
        }
    }

    private void WriteEngagement()
    {
        ImmutableArray<Measure> measures = Measure.Of(_feed);
        html.Element("p", $"{ScaleNote} #0 is the first post of the page{(_feed.Layout == FeedLayout.X ? "." : ", the newest.")}", ("class", "note"));
        WriteChart("posts", "Per post", _feed.Posts, post => new ChartRow(
            string.Create(CultureInfo.InvariantCulture, $"#{post.Index}"),
            string.Create(CultureInfo.InvariantCulture, $"Post {post.Index}"),
            numbered.IdOf(post),
            [.. measures.Select(measure => ShownCount.Of(measure.Read(post.Engagement)))]));
        WriteChart("threads", "Per thread, sum of its posts", _feed.Threads, thread => new ChartRow(
            string.Create(CultureInfo.InvariantCulture, $"{numbered.NumberOf(thread)}"),
            string.Create(CultureInfo.InvariantCulture, $"Thread {numbered.NumberOf(thread)}"),
            numbered.IdOf(thread),
            [.. measures.Select(measure => measure.Sum(thread.Posts.Select(post => post.Engagement)))]));
    }

    private void WriteChart<T>(string part, string caption, ImmutableArray<T> items, Func<T, ChartRow> toRow)
    {
        if (items.IsEmpty)
        {
            return;
        }

        string cut = items.Length > ChartLimit
            ? string.Create(CultureInfo.InvariantCulture, $" (the first {ChartLimit} of {items.Length:N0})")
            : "";
        new EngagementChart(html, numbered.IdOf($"chart-{part}"), Measure.Of(_feed), [.. items.Take(ChartLimit).Select(toRow)]).Write(caption + cut);
    }
}
