using Csm.Parsing.Cli.Formats;

namespace Csm.Parsing.Cli.Runs;

/// <summary>Writes to standard error, and determines the exit code.</summary>
internal sealed class RunLog(TextWriter error)
{
    private readonly List<string> _deferred = [];
    private bool _isDeferring;
    private bool _hasFailure;
    private bool _hasErrorDiagnostic;

    public int ExitCode
        => _hasFailure ? Cli.ExitCode.WrongArgumentsOrUnreadable : _hasErrorDiagnostic ? Cli.ExitCode.ErrorDiagnostic : Cli.ExitCode.Success;

    /// <summary>Reports a folder that cannot be read, or a file of the whole run that cannot be written.</summary>
    public void ReportFailure(string message)
    {
        _hasFailure = true;
        Write($"csm: {message}");
    }

    /// <summary>Warns of something that does not change the exit code.</summary>
    public void Warn(string message) => Write($"csm: warning: {message}");

    /// <summary>Says at the end what the run did.</summary>
    public void Summarize(string summary) => Write(summary);

    /// <summary>Reports the outcome of an input.</summary>
    public void Report(InputResult result)
    {
        _hasFailure |= result.HasFailure;
        _hasErrorDiagnostic |= result.HasErrorDiagnostic;
        foreach (string message in result.Messages)
        {
            Write(message);
        }
    }

    /// <summary>Holds all lines back until the result is disposed, so that they do not disturb a progress bar.</summary>
    public IDisposable Defer()
    {
        _isDeferring = true;
        return new Deferral(this);
    }

    private void Write(string message)
    {
        string line = TerminalText.OnOneLine(message);
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
