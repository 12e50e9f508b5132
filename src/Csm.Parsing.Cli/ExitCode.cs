namespace Csm.Parsing.Cli;

/// <summary>The exit codes of the tool.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>At least one diagnostic has severity error.</summary>
    public const int ErrorDiagnostic = 1;

    /// <summary>The arguments are wrong, or a file cannot be read or written.</summary>
    public const int WrongArgumentsOrUnreadable = 2;

    public const int Cancelled = 130;
}
