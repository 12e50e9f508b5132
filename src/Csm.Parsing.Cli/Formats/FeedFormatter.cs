namespace Csm.Parsing.Cli.Formats;

/// <summary>Writes feeds in one format, as UTF-8. Keeps no state between inputs, so that several can be written at once.</summary>
internal abstract class FeedFormatter
{
    /// <summary>Whether the format shows all diagnostics. Otherwise, warnings and errors go to standard error.</summary>
    public virtual bool ShowsDiagnostics => false;

    /// <summary>Whether a run over several inputs ends with a line of totals on standard error.</summary>
    public virtual bool HasTotals => true;

    /// <summary>Writes the feeds of one input.</summary>
    public abstract void Write(Stream stream, IReadOnlyList<Feed> feeds);
}
