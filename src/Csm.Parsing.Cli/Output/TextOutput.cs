namespace Csm.Parsing.Cli.Output;

/// <summary>A report for people for each input.</summary>
internal sealed class TextOutput(ReportStyle style, bool showsPath) : FeedOutput
{
    public override bool ShowsDiagnostics => true;

    /// <summary>Each report ends with its own sum, and speed is nothing to people who read them.</summary>
    public override bool IsSummedUp => false;

    public override void Write(Stream stream, IReadOnlyList<Feed> feeds)
    {
        using StreamWriter writer = Utf8Text.CreateWriter(stream);
        new TextReport(writer, style, showsPath).Write(feeds);
    }
}
