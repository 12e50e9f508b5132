using System.Text;
using Csm.Parsing.Cli.Output;
using Spectre.Console;

namespace Csm.Parsing.Cli;

/// <summary>The console and the folder of this process.</summary>
internal static class ProcessConsole
{
    // One call of the system for what a small file gives.
    private const int OutputBufferSize = 1 << 16;

    public static CliEnvironment Open()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new CliEnvironment
        {
            Output = new BufferedStream(Console.OpenStandardOutput(), OutputBufferSize),
            Error = Console.Error,
            Input = Console.OpenStandardInput(),
            CurrentDirectory = Environment.CurrentDirectory,
            IsOutputTerminal = !Console.IsOutputRedirected,
            IsErrorTerminal = !Console.IsErrorRedirected,
            OutputStyle = Console.IsOutputRedirected ? ReportStyle.Plain : StyleOf(Console.Out),
            ErrorStyle = Console.IsErrorRedirected ? ReportStyle.Plain : StyleOf(Console.Error),
        };
    }

    private static ReportStyle StyleOf(TextWriter terminal)
    {
        var profile = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal) }).Profile;
        bool isColorless = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        ColorSystem colors = isColorless ? ColorSystem.NoColors : profile.Capabilities.ColorSystem;
        return new ReportStyle(profile.Width, profile.Capabilities.Ansi, colors);
    }
}
