using System.Runtime.InteropServices;
using System.Text;
using Csm.Parsing.Cli.Output;
using Microsoft.Win32.SafeHandles;
using Spectre.Console;

namespace Csm.Parsing.Cli;

/// <summary>The console and the folder of this process.</summary>
internal static class ProcessConsole
{
    // One call of the system for what a small file gives.
    private const int OutputBufferSize = 1 << 16;

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
            // Where nobody reads the messages any more, the console's stream says nothing, and the run goes on for its files and its exit code.
            Error = new StreamWriter(Console.IsErrorRedirected ? Console.OpenStandardError() : Open(UnixStandardError, Console.OpenStandardError), utf8)
            {
                AutoFlush = true,
            },
            Input = Console.OpenStandardInput(),
            CurrentDirectory = Environment.CurrentDirectory,
            IsOutputTerminal = !Console.IsOutputRedirected,
            IsErrorTerminal = !Console.IsErrorRedirected,
            OutputStyle = () => Console.IsOutputRedirected ? ReportStyle.Plain : StyleOf(Console.Out),
            ErrorStyle = () => Console.IsErrorRedirected ? ReportStyle.Plain : StyleOf(Console.Error),
        };
    }

    // The console's stream begins with an escape sequence on a terminal, which notebooks show, and says nothing when the reader of a pipe has gone, so that a
    // run would go on for nobody. For a file, which both outputs may go to, it must be the console's all the same: a file stream writes at a position of its own.
    private static Stream Open(int descriptor, Func<Stream> openOfConsole)
    {
        if (OperatingSystem.IsWindows())
        {
            return openOfConsole();
        }

        var stream = new FileStream(new SafeFileHandle(descriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return stream.CanSeek || IsNonBlocking(descriptor) ? openOfConsole() : stream;
    }

    // A file stream does not wait for the reader of a pipe that its parent made so.
    private static bool IsNonBlocking(int descriptor)
    {
        const int GetFlags = 3;
        int nonBlocking = OperatingSystem.IsMacOS() ? 0x4 : 0x800;
        return (GetDescriptorFlags(descriptor, GetFlags) & nonBlocking) != 0;
    }

    [DllImport("libc", EntryPoint = "fcntl")]
    private static extern int GetDescriptorFlags(int descriptor, int command);

    private static ReportStyle StyleOf(TextWriter terminal)
    {
        var profile = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal) }).Profile;
        bool isColorless = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        ColorSystem colors = isColorless ? ColorSystem.NoColors : profile.Capabilities.ColorSystem;
        return new ReportStyle(profile.Width, profile.Capabilities.Ansi, colors);
    }
}
