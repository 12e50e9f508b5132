using Csm.Parsing.Diagnostics;
using Csm.Parsing.Text;

namespace Csm.Parsing.Cli.Runs;

/// <summary>What came of one input. It is made on one thread, and told on another when it is the input's turn.</summary>
internal sealed class InputResult
{
    private readonly List<string> _messages = [];
    private Action? _turn;

    /// <summary>What is to be told on standard error.</summary>
    public IReadOnlyList<string> Messages => _messages;

    /// <summary>Whether the input could not be read, or its file not be written.</summary>
    public bool HasFailure { get; private set; }

    public bool HasErrorDiagnostic { get; private set; }

    /// <summary>How many bytes the input has; null where it could not be read.</summary>
    public long? Bytes { get; private set; }

    public int Posts { get; private set; }

    /// <summary>The path as it was given, and the SHA-256 of the bytes; null where the input could not be read.</summary>
    public (string Path, string Checksum)? Source { get; private set; }

    /// <summary>Says what is to be done when it is the input's turn.</summary>
    public void SetTurn(Action turn) => _turn = turn;

    /// <summary>What is to be done, or null. The result forgets it, so that what it holds can go before the next result is there.</summary>
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

    /// <summary>Counts what was read, and the feeds that were made of it.</summary>
    public void Count(SourceText text, IReadOnlyList<Feed> feeds)
    {
        Bytes = text.ByteLength;
        Source = (text.Path!, text.Sha256!);
        Posts = feeds.Sum(feed => feed.Posts.Length);
        HasErrorDiagnostic = feeds.Any(feed => feed.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    /// <summary>The warnings and errors of some feeds.</summary>
    public void ReportDoubts(IEnumerable<Feed> feeds)
    {
        foreach (Diagnostic diagnostic in feeds.SelectMany(feed => feed.Diagnostics))
        {
            if (diagnostic.Severity != DiagnosticSeverity.Info)
            {
                _messages.Add(diagnostic.ToString());
            }
        }
    }
}
