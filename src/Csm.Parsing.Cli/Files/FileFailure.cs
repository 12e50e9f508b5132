using Csm.Parsing.Cli.Formats;

namespace Csm.Parsing.Cli.Files;

/// <summary>Describes failures of files and pipes, each on one line.</summary>
internal static class FileFailure
{
    private const int UnixNoSpace = 28;
    private const int UnixBrokenPipe = 32;
    private const int WindowsDiskFull = unchecked((int)0x80070070);
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsNoData = unchecked((int)0x800700E8);

    public static bool IsFailure(Exception exception) => exception is IOException or UnauthorizedAccessException;

    /// <summary>Whether the reader of a pipe has gone, as <c>head</c> does once it has read enough.</summary>
    public static bool IsBrokenPipe(IOException exception) => exception.HResult is UnixBrokenPipe or WindowsBrokenPipe or WindowsNoData;

    public static string OfReading(string what, Exception exception) => $"cannot read {what}: {Explain(exception)}";

    public static string OfWriting(string what, Exception exception) => $"cannot write {what}: {Explain(exception)}";

    /// <summary>The reason alone, without the names of temporary files.</summary>
    public static string Explain(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => "no such file or folder",
        UnauthorizedAccessException => "permission denied",
        IOException { HResult: UnixNoSpace or WindowsDiskFull } => "no space left on the disk",
        _ => TerminalText.OnOneLine(exception.Message),
    };
}
