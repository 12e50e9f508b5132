using Csm.Parsing.Diagnostics;

namespace Csm.Parsing.Cli.Output;

/// <summary>A line for each diagnostic, as compilers print them.</summary>
internal sealed class DiagnosticOutput : FeedOutput
{
    public override bool ShowsDiagnostics => true;

    public override void Write(Stream stream, IReadOnlyList<Feed> feeds)
    {
        using StreamWriter writer = Utf8Text.CreateWriter(stream);
        foreach (Diagnostic diagnostic in feeds.SelectMany(feed => feed.Diagnostics))
        {
            writer.WriteLine(VisibleText.OnOneLine(diagnostic.ToString()));
        }
    }
}
