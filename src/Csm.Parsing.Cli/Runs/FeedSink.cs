using Csm.Parsing.Cli.Inputs;

namespace Csm.Parsing.Cli.Runs;

/// <summary>The destination of the feeds of a run: what a command does with the feeds of each input, and at the end.</summary>
internal abstract class FeedSink
{
    /// <summary>Whether all diagnostics appear in what is written. Otherwise, warnings and errors go to standard error.</summary>
    public virtual bool ShowsDiagnostics => false;

    /// <summary>Whether a run over several inputs ends with a line of totals on standard error.</summary>
    public virtual bool HasTotals => true;

    /// <summary>Whether standard output is written during the run, which would disturb a progress bar on the same terminal.</summary>
    public virtual bool UsesStandardOutput => false;

    /// <summary>Whether the inputs are combined, so that the same dump under two names counts twice.</summary>
    public virtual bool CombinesInputs => false;

    /// <summary>How two copies of the same dump count, to end a warning with.</summary>
    public virtual string RepeatedCopiesCount => "both are counted";

    /// <summary>Whether all inputs are surveyed before the first is taken, which reads them twice.</summary>
    public virtual bool IsSurveyed => false;

    /// <summary>Reports that two inputs are copies of one account at times that may be the same, if inputs are combined.</summary>
    /// <param name="message">Names the inputs, the account and the times.</param>
    /// <param name="log">The log of the run.</param>
    public virtual void ReportRepeatedCopy(string message, RunLog log) => log.Warn($"{message}; {RepeatedCopiesCount}");

    /// <summary>Looks at the feeds of an input before any is taken, one input at a time, in order. Unreadable inputs have no feeds.</summary>
    public virtual void Survey(IReadOnlyList<Feed> feeds)
    {
    }

    /// <summary>Takes the feeds of an input. Called on several threads at once; what depends on the order of the inputs belongs in the result's turn.</summary>
    /// <param name="input">The input.</param>
    /// <param name="feeds">Its feeds, at least one.</param>
    /// <param name="isAlone">Whether no other input is processed at the same time; then the input may be large, and no other waits for it.</param>
    /// <param name="result">Collects messages about the input, and what to do in its turn.</param>
    public abstract void Take(Input input, IReadOnlyList<Feed> feeds, bool isAlone, InputResult result);

    /// <summary>Makes what comparing posts needs, and keeps it in them, so that little remains to do in the result's turn.</summary>
    protected static void PreparePosts(IReadOnlyList<Feed> feeds)
    {
        foreach (Post post in feeds.SelectMany(feed => feed.Posts))
        {
            _ = (post.Text, post.Author, post.Engagement);
        }
    }

    /// <summary>Completes the run after the last input. Not called if the run was cancelled.</summary>
    public virtual void Complete(RunLog log)
    {
    }
}
