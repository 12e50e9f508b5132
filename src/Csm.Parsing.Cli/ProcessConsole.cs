using System.Runtime.InteropServices;
using System.Text;
using Csm.Parsing.Cli.Formats;
using Microsoft.Win32.SafeHandles;
using Spectre.Console;

namespace Csm.Parsing.Cli;

/// <summary>The console and the current folder of this process.</summary>
internal static class ProcessConsole
{
    // Large enough for the output of a small file, so that one system call writes it.
    private const int OutputBufferSize = 1 << 16;

    private const int UnixStandardInput = 0;
    private const int UnixStandardOutput = 1;
    private const int UnixStandardError = 2;

    public static CliEnvironment Open()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = utf8;
        }

        return new CliEnvironment
        {
            Output = new BufferedStream(Open(UnixStandardOutput, Console.OpenStandardOutput), OutputBufferSize),
            // The console's stream ignores a reader that has gone, and the run continues for its files and its exit code.
            Error = new StreamWriter(Console.IsErrorRedirected ? Console.OpenStandardError() : Open(UnixStandardError, Console.OpenStandardError), utf8)
            {
                AutoFlush = true,
            },
            Input = IsClosed(UnixStandardInput) ? null : Console.OpenStandardInput(),
            CurrentDirectory = Environment.CurrentDirectory,
            IsOutputTerminal = !Console.IsOutputRedirected,
            IsErrorTerminal = !Console.IsErrorRedirected,
            OutputStyle = () => Console.IsOutputRedirected ? TerminalStyle.Plain : StyleOf(Console.Out),
            ErrorStyle = () => Console.IsErrorRedirected ? TerminalStyle.Plain : StyleOf(Console.Error),
        };
    }

    // On a terminal, the console's stream starts with an escape sequence, which notebooks show; in a pipe, it ignores a reader that has gone, and the run would
    // continue for nobody. A file still needs it: both outputs may go to the same file, and a file stream writes at its own position.
    private static Stream Open(int descriptor, Func<Stream> openOfConsole)
    {
        if (OperatingSystem.IsWindows())
        {
            return openOfConsole();
        }

        var stream = new FileStream(new SafeFileHandle(descriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return stream.CanSeek || IsNonBlocking(descriptor) ? openOfConsole() : stream;
    }

    // If the parent process made a pipe non-blocking, a file stream fails instead of waiting for the reader.
    private static bool IsNonBlocking(int descriptor)
    {
        const int GetFlags = 3;
        int nonBlocking = OperatingSystem.IsMacOS() ? 0x4 : 0x800;
        return (GetDescriptorFlags(descriptor, GetFlags) & nonBlocking) != 0;
    }

    // Where the parent process left a descriptor closed, the runtime has opened something of its own under its number. That closes when another program is executed,
    // which no descriptor that was inherited does.
    private static bool IsClosed(int descriptor)
    {
        const int GetDescriptor = 1;
        const int ClosesOnExecution = 1;
        return !OperatingSystem.IsWindows() && (GetDescriptorFlags(descriptor, GetDescriptor) & ClosesOnExecution) != 0;
    }

    [DllImport("libc", EntryPoint = "fcntl")]
    private static extern int GetDescriptorFlags(int descriptor, int command);

    private static TerminalStyle StyleOf(TextWriter terminal)
    {
        var profile = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal) }).Profile;
        bool isColorless = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        ColorSystem colors = isColorless ? ColorSystem.NoColors : profile.Capabilities.ColorSystem;
        return new TerminalStyle(profile.Width, profile.Capabilities.Ansi, colors);
    }
}
