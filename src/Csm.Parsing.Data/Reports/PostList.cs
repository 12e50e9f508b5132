using System.Collections.Immutable;
using System.Globalization;
using NodaTime.Text;

namespace Csm.Parsing.Data.Reports;

/// <summary>Writes the posts in the order of the dump: text, counts, and the position in a thread.</summary>
internal static class PostList
{
    public static void Write(HtmlWriter html, NumberedFeed numbered)
    {
        ImmutableArray<Measure> measures = Measure.Of(numbered.Feed);
        using var list = html.Open("ol", ("class", "posts"));
        foreach (Post post in numbered.Feed.Posts)
        {
            using var item = html.Open("li", ("id", numbered.IdOf(post)));
            WritePlace(html, numbered, post);
            WriteText(html, post);
            WriteQuote(html, post.Quote);
            WriteCounts(html, measures, post.Engagement);
            html.Line();
        }
    }

    private static void WritePlace(HtmlWriter html, NumberedFeed numbered, Post post)
    {
        using var place = html.Open("p", ("class", "place"));
        html.Element("a", string.Create(CultureInfo.InvariantCulture, $"#{post.Index}"), ("href", $"#{numbered.IdOf(post)}"));
        if (numbered.Feed.Layout == FeedLayout.X)
        {
            WriteAuthor(html, post);
        }

        if (post.Thread is { } thread)
        {
            string text = string.Create(CultureInfo.InvariantCulture, $"{post.ThreadIndex} of thread {numbered.NumberOf(thread)}");
            html.Element("a", text, ("href", $"#{numbered.IdOf(thread)}"));
        }

        if (post.PublishedBetween is { } bounds && post.Published?.Date.LocalDate is null)
        {
            html.Element("span", $"published {Describe(bounds)}", ("title", "Inferred from what the page prints, from dates in the texts and from the order of the posts"));
        }
    }

    private static void WriteAuthor(HtmlWriter html, Post post)
    {
        html.Element("span", $"{post.Author}", ("dir", "auto"), ("lang", ""));
        foreach (string? fact in (string?[])
        [
            post.Published?.Text,
            post.RepostedBy is { } name ? $"reposted by {name}" : null,
            post.ReplyingTo.IsEmpty ? null : $"replying to {string.Join(", ", post.ReplyingTo.Select(handle => $"@{handle}"))}",
            post.IsPinned ? "pinned" : null,
            post.IsPromoted ? "promoted" : null,
            post.IsTruncated ? "cut on the page" : null,
        ])
        {
            if (fact is not null)
            {
                html.Element("span", fact);
            }
        }
    }

    private static void WriteQuote(HtmlWriter html, Quote? quote)
    {
        if (quote is null)
        {
            return;
        }

        using var block = html.Open("blockquote");
        html.Element("p", quote.Published is { } published ? $"{quote.Author} · {published.Text}" : $"{quote.Author}", ("class", "place"));
        MarkedText.WriteParagraph(html, quote.Text, quote.Entities, quote.Content.Dates);
    }

    private static string Describe(DateBounds bounds) => (bounds.Earliest, bounds.Latest) switch
    {
        ({ } earliest, null) => $"{LocalDatePattern.Iso.Format(earliest)} or later",
        (null, { } latest) => $"{LocalDatePattern.Iso.Format(latest)} or earlier",
        ({ } earliest, { } latest) when earliest == latest => $"on {LocalDatePattern.Iso.Format(earliest)}",
        ({ } earliest, { } latest) => $"between {LocalDatePattern.Iso.Format(earliest)} and {LocalDatePattern.Iso.Format(latest)}",
        _ => "",
    };

    private static void WriteText(HtmlWriter html, Post post)
    {
        if (post.Text.Length == 0)
        {
            html.Element("p", "(no text)", ("class", "note"));
        }
        else
        {
            MarkedText.WriteParagraph(html, post.Text, post.Entities, post.Dates);
        }
    }

    private static void WriteCounts(HtmlWriter html, ImmutableArray<Measure> measures, Engagement engagement)
    {
        using var counts = html.Open("ul", ("class", "engagement"));
        foreach (Measure measure in measures)
        {
            using var item = html.Open("li", ("class", measure.Name));
            var count = ShownCount.Of(measure.Read(engagement));
            count.Write(html);
            html.Text($" {measure.NounFor(count)}");
        }
    }
}
