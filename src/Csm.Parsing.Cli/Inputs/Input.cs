namespace Csm.Parsing.Cli.Inputs;

/// <summary>A file to read, or standard input.</summary>
/// <param name="Path">The path as given, or as found in a folder or by a pattern, then with forward slashes; a dash for standard input.</param>
/// <param name="FullPath">The full path, or null for standard input.</param>
/// <param name="RelativePath">The path below the folder or pattern that found the file, or below the common folder of all named files.</param>
internal sealed record Input(string Path, string? FullPath, string RelativePath)
{
    public static Input Standard { get; } = new("-", null, "stdin");
}
