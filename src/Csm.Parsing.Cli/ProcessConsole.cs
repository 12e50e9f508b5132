using System.Text;
using Csm.Parsing.Cli.Output;
using Spectre.Console;

namespace Csm.Parsing.Cli;

/// <summary>The console and the folder of this process.</summary>
internal static class ProcessConsole
{
    public static CliEnvironment Open()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        Console.OutputEncoding = utf8;
        return new CliEnvironment
        {
            Output = Console.IsOutputRedirected ? new StreamWriter(Console.OpenStandardOutput(), utf8) : Console.Out,
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
