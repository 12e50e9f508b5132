using Csm.Parsing.Cli.Output;

namespace Csm.Parsing.Cli.Runs;

/// <summary>Writes to standard error, and remembers what the exit code must say.</summary>
internal sealed class RunLog(TextWriter error)
{
    private readonly List<string> _deferred = [];
    private bool _isDeferring;
    private bool _hasFailure;
    private bool _hasErrorDiagnostic;

    public int ExitCode
        => _hasFailure ? Cli.ExitCode.WrongArgumentsOrUnreadable : _hasErrorDiagnostic ? Cli.ExitCode.ErrorDiagnostic : Cli.ExitCode.Fine;

    /// <summary>A folder that cannot be read, or a file of the whole run that cannot be written.</summary>
    public void ReportFailure(string message)
    {
        _hasFailure = true;
        Tell(message);
    }

    /// <summary>What somebody should know of the run, and what is no failure.</summary>
    public void Tell(string message) => Write($"csm: {message}");

    /// <summary>What came of an input.</summary>
    public void Report(InputResult result)
    {
        _hasFailure |= result.HasFailure;
        _hasErrorDiagnostic |= result.HasErrorDiagnostic;
        foreach (string message in result.Messages)
        {
            Write(message);
        }
    }

    /// <summary>Keeps all lines back until the result is disposed of, so that they do not tear a progress bar.</summary>
    public IDisposable Defer()
    {
        _isDeferring = true;
        return new Deferral(this);
    }

    private void Write(string message)
    {
        string line = VisibleText.OnOneLine(message);
        if (_isDeferring)
        {
            _deferred.Add(line);
        }
        else
        {
            error.WriteLine(line);
        }
    }

    private sealed class Deferral(RunLog log) : IDisposable
    {
        public void Dispose()
        {
            log._isDeferring = false;
            log._deferred.ForEach(log.Write);
            log._deferred.Clear();
        }
    }
}
