using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using NodaTime;

namespace Csm.Parsing.Notebooks;

/// <summary>Writes a feed as HTML for a notebook: the account as a card, and the posts as a table. All text is encoded.</summary>
internal sealed class FeedHtml(TextWriter writer)
{
    /// <summary>A notebook saves what its cells show, so a large feed would make it large.</summary>
    private const int RowLimit = 100;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public void Write(Feed feed)
    {
        writer.Write("<div>");
        if (feed.Profile is { } profile)
        {
            WriteCard(profile);
        }

        WriteTable(feed.Posts);
        writer.Write("</div>");
    }

    private void WriteCard(Profile profile)
    {
        writer.Write("<p dir=\"auto\"><strong>");
        WriteText(profile.DisplayName ?? "(no name)");
        writer.Write("</strong>");
        WriteText(profile.Handle is { } handle ? $" @{handle}" : "");
        WriteLine(string.Join(" · ", profile.Counts.Select(count => $"{count.Name} {count.Count}")));
        WriteLine(profile.Bio?.Text);
        WriteLine(string.Join(" · ", new[] { profile.Location, profile.Joined is { } month ? $"Joined {Name(month)}" : null }.Where(part => part is not null)));
        writer.Write("</p>");
    }

    private void WriteTable(ImmutableArray<Post> posts)
    {
        writer.Write("<table><thead><tr><th>#</th><th>Text</th><th>Replies</th><th>Reposts</th><th>Likes</th><th>Thread</th></tr></thead><tbody>");
        foreach (Post post in posts.Take(RowLimit))
        {
            writer.Write("<tr>");
            WriteCell(post.Index.ToString(CultureInfo.InvariantCulture));
            WriteCell(post.Text, " dir=\"auto\" style=\"text-align: start; white-space: pre-line\"");
            WriteCell(post.Engagement.Replies?.Text);
            WriteCell(post.Engagement.Reposts?.Text);
            WriteCell(post.Engagement.Likes?.Text);
            WriteCell(post.ThreadIndex?.ToString());
            writer.Write("</tr>");
        }

        writer.Write("</tbody></table>");
        if (posts.Length > RowLimit)
        {
            WriteText(string.Create(CultureInfo.InvariantCulture, $"and {posts.Length - RowLimit} more posts"));
        }
    }

    private void WriteCell(string? text, string attributes = "")
    {
        writer.Write($"<td{attributes}>");
        WriteText(text ?? "");
        writer.Write("</td>");
    }

    private void WriteLine(string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            writer.Write("<br>");
            WriteText(text);
        }
    }

    private void WriteText(string text) => Encoder.Encode(writer, text);

    private static string Name(YearMonth month) => month.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
}
