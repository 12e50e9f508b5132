using System.Runtime.InteropServices;
using Csm.Parsing.Cli.Files;
using Csm.Parsing.Cli.Formats;
using Microsoft.Win32.SafeHandles;

namespace Csm.Parsing.Cli;

/// <summary>Ends the process with one line where nothing else can handle a failure, above all if it may not open enough files to load its own parts.</summary>
internal static class EmergencyExit
{
    /// <summary>The number of open files that a run needs: each part of the program is one or two, and there are the inputs and the outputs.</summary>
    private const int OpenFiles = 128;

    private const int UnixStandardError = 2;

    /// <summary>A message if this process may not open enough files, otherwise null.</summary>
    /// <remarks>Below its limit, the runtime itself fails in places where no program can handle it.</remarks>
    public static string? FindShortage()
    {
        const int LinuxOpenFiles = 4;
        const int MacOpenFiles = 5;
        nint limit = OperatingSystem.IsWindows() ? OpenFiles : GetLimit(OperatingSystem.IsMacOS() ? MacOpenFiles : LinuxOpenFiles);
        return limit is >= 0 and < OpenFiles ? $"only {limit} files may be open at once; csm needs {OpenFiles} (ulimit -n)" : null;
    }

    /// <summary>Reports a failure on standard error.</summary>
    /// <returns>The exit code.</returns>
    public static int After(Exception exception) => With(Describe(exception.GetBaseException()));

    /// <summary>Writes a message to standard error.</summary>
    /// <returns>The exit code.</returns>
    public static int With(string message)
    {
        string line = $"csm: {TerminalText.OnOneLine(message.TrimEnd())}{Environment.NewLine}";
        if (OperatingSystem.IsWindows())
        {
            WriteToConsole(line);
        }
        else
        {
            WriteToDescriptor(line);
        }

        return ExitCode.WrongArgumentsOrUnreadable;
    }

    private static string Describe(Exception exception)
        => FileFailure.IsOfAssembly(exception) ? $"a part of the program cannot be loaded; install csm again: {exception.Message}"
            : FileFailure.IsFailure(exception) ? FileFailure.Explain(exception)
            : $"unexpected failure, please report it: {exception.GetType()}: {exception.Message}";

    private static void WriteToConsole(string line) => Console.Error.Write(line);

    // The console would load more parts of the program.
    private static void WriteToDescriptor(string line)
    {
        using var error = new FileStream(new SafeFileHandle(UnixStandardError, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        using var writer = new StreamWriter(error);
        writer.Write(line);
    }

    [DllImport("libc", EntryPoint = "sysconf")]
    private static extern nint GetLimit(int name);
}
