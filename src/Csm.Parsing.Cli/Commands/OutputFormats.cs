namespace Csm.Parsing.Cli.Commands;

/// <summary>The names and file extensions of the formats, and which one is meant where none is named.</summary>
internal static class OutputFormats
{
    public static string[] Names { get; } = ["text", "json", "ndjson", "csv"];

    public static OutputFormat Of(string name) => (OutputFormat)Array.IndexOf(Names, name);

    public static string ExtensionOf(OutputFormat format) => format switch
    {
        OutputFormat.Text => ".txt",
        OutputFormat.Json => ".json",
        OutputFormat.Ndjson => ".ndjson",
        _ => ".csv",
    };

    /// <summary>The format that a file's extension stands for, or null.</summary>
    public static OutputFormat? OfFile(string path)
    {
        foreach (OutputFormat format in Enum.GetValues<OutputFormat>())
        {
            if (Path.GetExtension(path).Equals(ExtensionOf(format), StringComparison.OrdinalIgnoreCase))
            {
                return format;
            }
        }

        return null;
    }

    /// <summary>The format for standard output.</summary>
    public static OutputFormat Default(bool isTerminal, bool isSeveral)
        => isTerminal ? OutputFormat.Text : isSeveral ? OutputFormat.Ndjson : OutputFormat.Json;
}
