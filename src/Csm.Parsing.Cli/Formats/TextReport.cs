using Csm.Parsing.Diagnostics;
using Spectre.Console;

namespace Csm.Parsing.Cli.Formats;

/// <summary>Writes a report for people: the profile, the posts, threads, dates, diagnostics, and a summary.</summary>
internal sealed class TextReport
{
    // Wide enough that no diagnostic or path is broken over lines, because editors read them.
    private const int Unbroken = 1_000_000;

    private static readonly Style Heading = new(decoration: Decoration.Bold);

    private readonly IAnsiConsole _console;
    private readonly IAnsiConsole _lines;
    private readonly bool _showsPath;

    public TextReport(TextWriter writer, TerminalStyle style, bool showsPath)
    {
        _console = style.CreateConsole(writer);
        _lines = (style with { Width = Unbroken }).CreateConsole(writer);
        _showsPath = showsPath;
    }

    public void Write(IReadOnlyList<Feed> feeds)
    {
        if (_showsPath)
        {
            WriteLine(feeds[0].Source.Path!, Heading);
        }

        foreach (Feed feed in feeds)
        {
            Write(feed);
        }
    }

    private void Write(Feed feed)
    {
        if (feed.Profile is not null)
        {
            _console.Write(ProfileCard.Create(feed.Profile, _console.Profile.Width));
        }

        if (!feed.Posts.IsEmpty)
        {
            _console.Write(PostTable.Create(feed.Posts, feed.Layout, _console.Profile.Width));
        }

        int width = _console.Profile.Width;
        foreach (Tree tree in feed.Threads.Select(thread => ThreadTree.Create(thread, width)).Concat(DateTree.Create(feed, width)))
        {
            _console.WriteLine();
            _console.Write(tree);
        }

        WriteDiagnostics(feed);
        _console.WriteLine();
        WriteLine(FeedSummary.Of(feed), Style.Plain);
        _console.WriteLine();
    }

    private void WriteDiagnostics(Feed feed)
    {
        if (feed.Diagnostics.IsEmpty)
        {
            return;
        }

        _console.WriteLine();
        WriteLine("Diagnostics", Heading);
        foreach (Diagnostic diagnostic in feed.Diagnostics)
        {
            WriteLine(diagnostic.ToString(), StyleOf(diagnostic.Severity));
        }
    }

    private void WriteLine(string line, Style style) => _lines.Write(new Paragraph(TerminalText.OnOneLine(line) + '\n', style));

    private static Style StyleOf(DiagnosticSeverity severity) => new(severity switch
    {
        DiagnosticSeverity.Error => Color.Red,
        DiagnosticSeverity.Warning => Color.Yellow,
        _ => Color.Blue,
    });
}
