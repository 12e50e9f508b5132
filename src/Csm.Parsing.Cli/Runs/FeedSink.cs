using Csm.Parsing.Cli.Inputs;

namespace Csm.Parsing.Cli.Runs;

/// <summary>Where the feeds of a run go: what a command does with those of each input, and at the end.</summary>
internal abstract class FeedSink
{
    /// <summary>Whether all diagnostics are in what is written. Of other sinks, warnings and errors are told on standard error.</summary>
    public virtual bool ShowsDiagnostics => false;

    /// <summary>Whether a line on standard error sums up several inputs.</summary>
    public virtual bool IsSummedUp => true;

    /// <summary>Whether standard output is written during the run, which would tear a progress bar on the same terminal.</summary>
    public virtual bool UsesStandardOutput => false;

    /// <summary>Whether the inputs are put together, so that the same dump under two names counts twice.</summary>
    public virtual bool AddsUp => false;

    /// <summary>Whether all inputs are surveyed before the first is taken, which reads them twice.</summary>
    public virtual bool IsSurveyed => false;

    /// <summary>Looks at the feeds of an input before any is taken: in the order of the inputs, one at a time. What cannot be read has none.</summary>
    public virtual void Survey(IReadOnlyList<Feed> feeds)
    {
    }

    /// <summary>Takes the feeds of an input. Several threads may do so at once: what must happen in the order of the inputs is left to the result's turn.</summary>
    /// <param name="input">The input.</param>
    /// <param name="feeds">Its feeds, at least one.</param>
    /// <param name="isAlone">Whether no other input is processed meanwhile: what is made of it may be large, and nobody waits for it.</param>
    /// <param name="result">What is to be told of the input, and to be done in its turn.</param>
    public abstract void Take(Input input, IReadOnlyList<Feed> feeds, bool isAlone, InputResult result);

    /// <summary>Ends the run, after the last input; not called where the run was cancelled.</summary>
    public virtual void Complete(RunLog log)
    {
    }
}
