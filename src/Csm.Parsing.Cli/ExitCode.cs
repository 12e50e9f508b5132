namespace Csm.Parsing.Cli;

/// <summary>What the tool tells the shell.</summary>
internal static class ExitCode
{
    public const int Fine = 0;
    public const int ErrorDiagnostic = 1;
    public const int WrongArgumentsOrUnreadable = 2;
    public const int Cancelled = 130;
}
