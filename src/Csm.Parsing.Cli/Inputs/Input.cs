namespace Csm.Parsing.Cli.Inputs;

/// <summary>A text to read.</summary>
/// <param name="Path">The path as it was given or found, with forward slashes where it was found; a dash for standard input.</param>
/// <param name="FullPath">The whole path, or null for standard input.</param>
/// <param name="RelativePath">The path below the folder or pattern that it was found by, or below the folder that holds all files that were named.</param>
internal sealed record Input(string Path, string? FullPath, string RelativePath)
{
    public static Input Standard { get; } = new("-", null, "stdin");
}
