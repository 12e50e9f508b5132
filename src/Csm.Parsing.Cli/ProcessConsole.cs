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

    public static CliEnvironment Open()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new CliEnvironment
        {
            Output = new BufferedStream(OpenStandardOutput(), OutputBufferSize),
            Error = Console.Error,
            Input = Console.OpenStandardInput(),
            CurrentDirectory = Environment.CurrentDirectory,
            IsOutputTerminal = !Console.IsOutputRedirected,
            IsErrorTerminal = !Console.IsErrorRedirected,
            OutputStyle = Console.IsOutputRedirected ? ReportStyle.Plain : StyleOf(Console.Out),
            ErrorStyle = Console.IsErrorRedirected ? ReportStyle.Plain : StyleOf(Console.Error),
        };
    }

    // The console's stream says nothing when the reader of a pipe has gone, and a run would go on for nobody. For a file, which standard error may go to as
    // well, it must be the console's all the same: a file stream writes at a position of its own.
    private static Stream OpenStandardOutput()
    {
        if (!Console.IsOutputRedirected || OperatingSystem.IsWindows())
        {
            return Console.OpenStandardOutput();
        }

        var stream = new FileStream(new SafeFileHandle(UnixStandardOutput, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return stream.CanSeek || IsNonBlocking() ? Console.OpenStandardOutput() : stream;
    }

    // A file stream does not wait for the reader of a pipe that its parent made so.
    private static bool IsNonBlocking()
    {
        const int GetFlags = 3;
        int nonBlocking = OperatingSystem.IsMacOS() ? 0x4 : 0x800;
        return (GetDescriptorFlags(UnixStandardOutput, GetFlags) & nonBlocking) != 0;
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
