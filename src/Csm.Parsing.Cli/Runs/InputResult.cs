using System.Collections.Immutable;
using Csm.Parsing.Diagnostics;
using Csm.Parsing.Text;

namespace Csm.Parsing.Cli.Runs;

/// <summary>The outcome of one input. It is made on one thread and reported on another, in the input's turn.</summary>
internal sealed class InputResult
{
    private readonly List<string> _messages = [];
    private Action? _turn;

    /// <summary>The lines for standard error.</summary>
    public IReadOnlyList<string> Messages => _messages;

    /// <summary>Whether the input could not be read, or its file could not be written.</summary>
    public bool HasFailure { get; private set; }

    public bool HasErrorDiagnostic { get; private set; }

    /// <summary>The number of bytes of the input; null if it could not be read.</summary>
    public long? Bytes { get; private set; }

    public int Posts { get; private set; }

    /// <summary>What identifies the input; null if it could not be read.</summary>
    public InputCopy? Copy { get; private set; }

    /// <summary>Whether there is something to do in the input's turn.</summary>
    public bool HasTurn => _turn is not null;

    /// <summary>Sets what to do when it is the input's turn.</summary>
    public void SetTurn(Action turn) => _turn = turn;

    /// <summary>What to do in the input's turn, or null. The result releases it, so that its memory is free before the next result is made.</summary>
    public Action? TakeTurn()
    {
        Action? turn = _turn;
        _turn = null;
        return turn;
    }

    public void ReportFailure(string message)
    {
        HasFailure = true;
        _messages.Add($"csm: {message}");
    }

    /// <summary>Counts what was read and the feeds in it.</summary>
    public void Count(SourceText text, IReadOnlyList<Feed> feeds)
    {
        Bytes = text.ByteLength;
        Copy = new InputCopy(text.Path!, text.Sha256!, feeds[0].CollectedAt, HandlesOf(feeds));
        Posts = feeds.Sum(feed => feed.Posts.Length);
        HasErrorDiagnostic = feeds.Any(feed => feed.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    /// <summary>Reports the warnings and errors of feeds.</summary>
    public void ReportDiagnostics(IEnumerable<Feed> feeds)
    {
        foreach (Diagnostic diagnostic in feeds.SelectMany(feed => feed.Diagnostics))
        {
            if (diagnostic.Severity != DiagnosticSeverity.Info)
            {
                _messages.Add(diagnostic.ToString());
            }
        }
    }

    private static ImmutableArray<string> HandlesOf(IReadOnlyList<Feed> feeds)
        => [.. feeds.Select(feed => feed.Profile?.Handle).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)];
}
