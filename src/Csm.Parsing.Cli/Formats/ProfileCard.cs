using System.Globalization;
using NodaTime;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Csm.Parsing.Cli.Formats;

/// <summary>Shows an account in a frame.</summary>
internal static class ProfileCard
{
    public static Panel Create(Profile profile)
    {
        var lines = new List<IRenderable> { Title(profile) };
        if (Counts(profile) is { Length: > 0 } counts)
        {
            lines.Add(new Paragraph(counts));
        }

        if (profile.Bio is { } bio)
        {
            lines.Add(new Paragraph(TerminalText.OnManyLines(bio.Text)));
        }

        string?[] origin = [profile.Location, profile.Joined is { } month ? $"Joined {Name(month)}" : null];
        if (string.Join(" · ", origin.Where(part => part is not null)) is { Length: > 0 } footer)
        {
            lines.Add(new Paragraph(TerminalText.OnOneLine(footer), new Style(decoration: Decoration.Dim)));
        }

        return new Panel(new Rows(lines)) { Header = new PanelHeader("Profile"), Border = BoxBorder.Rounded, Expand = true };
    }

    private static Paragraph Title(Profile profile)
    {
        var title = new Paragraph(TerminalText.OnOneLine(profile.DisplayName ?? "(no name)"), new Style(decoration: Decoration.Bold));
        return profile.Handle is { } handle ? title.Append($"  @{TerminalText.OnOneLine(handle)}", new Style(Color.Blue)) : title;
    }

    private static string Counts(Profile profile)
        => TerminalText.OnOneLine(string.Join("   ", profile.Counts.Select(count => $"{count.Name} {count.Count.Text}")));

    private static string Name(YearMonth month) => month.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
}
