namespace Csm.Parsing.Cli.Files;

/// <summary>Compares and writes paths as this operating system does, and follows links.</summary>
internal static class FilePaths
{
    public static bool IgnoreCase { get; } = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS();

    public static StringComparer Comparer { get; } = IgnoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    public static StringComparison Comparison { get; } = IgnoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    // Where the backslash is not the separator, it can be part of a name.
    public static string WithForwardSlashes(string path) => path.Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>Whether a full path is that of a folder, or of something in or below it.</summary>
    public static bool IsInside(string fullPath, string folder) => Comparer.Equals(fullPath, folder) || fullPath.StartsWith(WithSeparator(folder), Comparison);

    /// <summary>Follows all links in a full path; a path with broken links is returned unchanged.</summary>
    public static string FollowLinks(string fullPath)
    {
        try
        {
            return Follow(fullPath);
        }
        catch (Exception exception) when (FileFailure.IsFailure(exception))
        {
            return fullPath;
        }
    }

    private static string WithSeparator(string folder) => Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar;

    private static string Follow(string fullPath)
    {
        string root = Path.GetPathRoot(fullPath)!;
        string followed = root;
        foreach (string name in fullPath[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            followed = Path.Combine(followed, name);
            if (new FileInfo(followed).LinkTarget is not null)
            {
                followed = File.ResolveLinkTarget(followed, returnFinalTarget: true)!.FullName;
            }
        }

        return followed;
    }
}
