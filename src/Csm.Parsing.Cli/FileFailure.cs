namespace Csm.Parsing.Cli;

/// <summary>Failures of files and pipes, in words that fit on a line.</summary>
internal static class FileFailure
{
    private const int UnixNoSpace = 28;
    private const int UnixBrokenPipe = 32;
    private const int WindowsDiskFull = unchecked((int)0x80070070);
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsNoData = unchecked((int)0x800700E8);

    public static bool IsFailure(Exception exception) => exception is IOException or UnauthorizedAccessException;

    /// <summary>Whether the reader of a pipe has gone, as <c>head</c> does when it has seen enough.</summary>
    public static bool IsBrokenPipe(IOException exception) => exception.HResult is UnixBrokenPipe or WindowsBrokenPipe or WindowsNoData;

    public static string Explain(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => "no such file or folder",
        UnauthorizedAccessException => "permission denied",
        IOException { HResult: UnixNoSpace or WindowsDiskFull } => "no space left on the disk",
        _ => Output.VisibleText.OnOneLine(exception.Message),
    };
}
