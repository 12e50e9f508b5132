using System.Collections.Immutable;

namespace Csm.Parsing.Cli.Commands.Parse;

/// <summary>A format that <c>csm parse</c> writes.</summary>
/// <param name="Name">Its name, as given to <c>--format</c>.</param>
/// <param name="Extension">The extension of its files, with the dot.</param>
internal sealed record ParseFormat(string Name, string Extension)
{
    /// <summary>A report for people.</summary>
    public static ParseFormat Text { get; } = new("text", ".txt");

    /// <summary>One JSON document for each input.</summary>
    public static ParseFormat Json { get; } = new("json", ".json");

    /// <summary>One JSON object per line for each post.</summary>
    public static ParseFormat Ndjson { get; } = new("ndjson", ".ndjson");

    public static ImmutableArray<ParseFormat> All { get; } = [Text, Json, Ndjson];

    /// <summary>The format with a name, or null if no format has it.</summary>
    public static ParseFormat? Find(string? name) => All.FirstOrDefault(format => format.Name == name);

    /// <summary>The format that the extension of a file means, or null if it means no format.</summary>
    public static ParseFormat? FindByExtension(string path)
        => All.FirstOrDefault(format => Path.GetExtension(path).Equals(format.Extension, StringComparison.OrdinalIgnoreCase));

    /// <summary>The default format for standard output.</summary>
    public static ParseFormat Default(bool isTerminal, bool isSeveral) => isTerminal ? Text : isSeveral ? Ndjson : Json;
}
