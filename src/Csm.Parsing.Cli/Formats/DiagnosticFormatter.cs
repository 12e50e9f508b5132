using Csm.Parsing.Diagnostics;

namespace Csm.Parsing.Cli.Formats;

/// <summary>Writes each diagnostic on a line, as compilers do.</summary>
internal sealed class DiagnosticFormatter : FeedFormatter
{
    public override bool ShowsDiagnostics => true;

    public override void Write(Stream stream, IReadOnlyList<Feed> feeds)
    {
        using StreamWriter writer = Utf8Text.CreateWriter(stream);
        foreach (Diagnostic diagnostic in feeds.SelectMany(feed => feed.Diagnostics))
        {
            writer.WriteLine(TerminalText.OnOneLine(diagnostic.ToString()));
        }
    }
}
