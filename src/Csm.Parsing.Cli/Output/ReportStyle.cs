using Spectre.Console;

namespace Csm.Parsing.Cli.Output;

/// <summary>How wide a report is, and which escape sequences and colours it may use.</summary>
internal sealed record ReportStyle(int Width, bool UsesEscapes, ColorSystem Colors)
{
    /// <summary>For files and pipes.</summary>
    public static ReportStyle Plain { get; } = new(120, false, ColorSystem.NoColors);

    public IAnsiConsole CreateConsole(TextWriter writer)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = UsesEscapes ? AnsiSupport.Yes : AnsiSupport.No,
            Interactive = UsesEscapes ? InteractionSupport.Yes : InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = Width;
        console.Profile.Capabilities.ColorSystem = Colors;
        console.Profile.Capabilities.Unicode = true;
        console.Profile.Capabilities.Links = false;
        return console;
    }
}
