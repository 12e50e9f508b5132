using System.Globalization;

namespace Csm.Parsing.Data.Reports;

/// <summary>Writes the account: name, handle, bio, location, and counts with their intervals.</summary>
internal static class ProfileCard
{
    public static void Write(HtmlWriter html, Profile? profile)
    {
        using var card = html.Open("header", ("class", "card"));
        html.Element("h2", profile is null ? "(no profile)" : profile.DisplayName ?? "(no name)", ("dir", "auto"), ("lang", ""));
        if (profile is null)
        {
            return;
        }

        WriteHandle(html, profile);
        if (profile.Bio is { } bio)
        {
            MarkedText.WriteParagraph(html, bio.Text, bio.Entities, bio.Dates, "text bio");
        }

        WriteCounts(html, profile);
    }

    private static void WriteHandle(HtmlWriter html, Profile profile)
    {
        using var origin = html.Open("p", ("class", "origin"));
        if (profile.Handle is { } handle)
        {
            EntityLink.Write(html, $"@{handle}", EntityLink.OfHandle(handle));
        }

        if (profile.Location is { } location)
        {
            html.Element("span", location, ("dir", "auto"), ("lang", ""));
        }

        if (profile.Joined is { } month)
        {
            html.Element("span", $"Joined {month.ToString("MMMM yyyy", CultureInfo.InvariantCulture)}");
        }
    }

    private static void WriteCounts(HtmlWriter html, Profile profile)
    {
        if (profile.Counts.IsEmpty)
        {
            return;
        }

        using var counts = html.Open("dl", ("class", "counts"));
        foreach (ProfileCount count in profile.Counts)
        {
            using var pair = html.Open("div");
            html.Element("dt", count.Name);
            var shown = ShownCount.Of(count.Count);
            using (html.Open("dd"))
            {
                shown.Write(html);
            }

            // Phones do not show title attributes.
            if (shown.Interval is { } interval)
            {
                html.Element("dd", interval, ("class", "interval"));
            }
        }
    }
}
