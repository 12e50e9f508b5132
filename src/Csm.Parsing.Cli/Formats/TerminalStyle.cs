using Spectre.Console;

namespace Csm.Parsing.Cli.Formats;

/// <summary>What a terminal, file or pipe can show.</summary>
/// <param name="Width">The width in cells; a wide character takes two.</param>
/// <param name="UsesEscapes">Whether escape sequences are understood.</param>
/// <param name="Colors">The colours that can be shown.</param>
internal sealed record TerminalStyle(int Width, bool UsesEscapes, ColorSystem Colors)
{
    /// <summary>The style of files and pipes.</summary>
    public static TerminalStyle Plain { get; } = new(120, false, ColorSystem.NoColors);

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
