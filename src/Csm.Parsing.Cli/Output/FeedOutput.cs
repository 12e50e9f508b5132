namespace Csm.Parsing.Cli.Output;

/// <summary>Writes feeds in one format, as UTF-8. It keeps nothing between two inputs, so that several can be written at once.</summary>
internal abstract class FeedOutput
{
    /// <summary>Whether all diagnostics are in the output. Of other formats, warnings and errors are told on standard error.</summary>
    public virtual bool ShowsDiagnostics => false;

    /// <summary>Whether a line on standard error sums up several inputs.</summary>
    public virtual bool IsSummedUp => true;

    /// <summary>What comes once, before the feeds of the first input.</summary>
    public virtual void WriteHeader(Stream stream)
    {
    }

    /// <summary>The feeds of one input.</summary>
    public abstract void Write(Stream stream, IReadOnlyList<Feed> feeds);
}
