using Csm.Parsing.Cli.Formats;

namespace Csm.Parsing.Cli.Files;

/// <summary>Describes failures of files and pipes, each on one line.</summary>
internal static class FileFailure
{
    // What .NET gives for bytes that are not UTF-8.
    private const char ReplacementCharacter = '\uFFFD';

    private const int UnixNoSpace = 28;
    private const int UnixBrokenPipe = 32;
    private const int UnixTooManyOpenFiles = 24;
    private const int LinuxWouldBlock = 11;
    private const int MacWouldBlock = 35;
    private const int WindowsSharingViolation = unchecked((int)0x80070020);
    private const int WindowsDiskFull = unchecked((int)0x80070070);
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsNoData = unchecked((int)0x800700E8);

    public static bool IsFailure(Exception exception) => exception is IOException or UnauthorizedAccessException && !IsOfAssembly(exception);

    /// <summary>Whether a part of the program itself could not be loaded.</summary>
    public static bool IsOfAssembly(Exception exception)
        => exception is FileLoadException or BadImageFormatException
            || (exception is FileNotFoundException { FileName: { } name } && name.Contains(", Version=", StringComparison.Ordinal));

    /// <summary>Whether the reader of a pipe has gone, as <c>head</c> does once it has read enough.</summary>
    public static bool IsBrokenPipe(IOException exception) => exception.HResult is UnixBrokenPipe or WindowsBrokenPipe or WindowsNoData;

    /// <summary>Whether another process has the file open, and locked.</summary>
    public static bool IsInUse(IOException exception) => exception.HResult is LinuxWouldBlock or MacWouldBlock or WindowsSharingViolation;

    public static string OfReading(string what, Exception exception) => $"cannot read {what}: {ExplainReading(what, exception)}";

    public static string OfWriting(string what, Exception exception) => $"cannot write {what}: {Explain(exception)}";

    /// <summary>The reason why a path cannot be read.</summary>
    public static string ExplainReading(string path, Exception exception)
        => exception is FileNotFoundException or DirectoryNotFoundException && path.Contains(ReplacementCharacter)
            ? "the name is not UTF-8, so it cannot be opened; rename it"
            : Explain(exception);

    /// <summary>The reason alone, without the names of temporary files.</summary>
    public static string Explain(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => "no such file or folder",
        UnauthorizedAccessException => "permission denied",
        IOException { HResult: UnixNoSpace or WindowsDiskFull } => "no space left on the disk",
        IOException { HResult: UnixTooManyOpenFiles } => "too many open files; raise the limit (ulimit -n)",
        _ => TerminalText.OnOneLine(exception.Message),
    };
}
