namespace Csm.Parsing.Cli.Formats;

/// <summary>Writes a report for people for each input.</summary>
internal sealed class TextFormatter(TerminalStyle style, bool showsPath) : FeedFormatter
{
    public override bool ShowsDiagnostics => true;

    /// <summary>No: each report ends with its own summary, and its readers do not care about speed.</summary>
    public override bool HasTotals => false;

    public override void Write(Stream stream, IReadOnlyList<Feed> feeds)
    {
        using StreamWriter writer = Utf8Text.CreateWriter(stream);
        new TextReport(writer, style, showsPath).Write(feeds);
    }
}
