using System.Globalization;
using NodaTime;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Csm.Parsing.Cli.Formats;

/// <summary>Shows an account in a frame. Long texts are shortened, as those of posts are.</summary>
internal static class ProfileCard
{
    private const int LinesOfBio = 8;

    // The frame, and a space on both sides.
    private const int FrameWidth = 4;

    public static Panel Create(Profile profile, int terminalWidth)
    {
        int width = Math.Max(1, terminalWidth - FrameWidth);
        var lines = new List<IRenderable> { Title(profile, width) };
        if (Counts(profile) is { Length: > 0 } counts)
        {
            lines.Add(new Paragraph(TerminalText.Shorten(counts, 2 * width)));
        }

        if (profile.Bio is { } bio)
        {
            lines.Add(new Paragraph(TerminalText.OnLines(bio.Text, LinesOfBio, width)));
        }

        string?[] origin = [profile.Location, profile.Joined is { } month ? $"Joined {Name(month)}" : null];
        if (string.Join(" · ", origin.Where(part => part is not null)) is { Length: > 0 } footer)
        {
            lines.Add(new Paragraph(TerminalText.Shorten(TerminalText.OnOneLine(footer), 2 * width), new Style(decoration: Decoration.Dim)));
        }

        return new Panel(new Rows(lines)) { Header = new PanelHeader("Profile"), Border = BoxBorder.Rounded, Expand = true };
    }

    private static Paragraph Title(Profile profile, int width)
    {
        string name = TerminalText.Shorten(TerminalText.OnOneLine(profile.DisplayName ?? "(no name)"), 2 * width);
        var title = new Paragraph(name, new Style(decoration: Decoration.Bold));
        return profile.Handle is { } handle ? title.Append($"  @{TerminalText.Shorten(TerminalText.OnOneLine(handle), width)}", new Style(Color.Blue)) : title;
    }

    private static string Counts(Profile profile)
        => TerminalText.OnOneLine(string.Join("   ", profile.Counts.Select(count => $"{count.Name} {count.Count.Text}")));

    private static string Name(YearMonth month) => month.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
}
