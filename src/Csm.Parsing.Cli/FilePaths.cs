namespace Csm.Parsing.Cli;

/// <summary>How this system compares and writes paths, and where links lead.</summary>
internal static class FilePaths
{
    public static bool IgnoreCase { get; } = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS();

    public static StringComparer Comparer { get; } = IgnoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    public static StringComparison Comparison { get; } = IgnoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    // A backslash is a character of a name where it is not the separator.
    public static string WithForwardSlashes(string path) => path.Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>A full path with all links on the way followed; the path itself where they lead nowhere.</summary>
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
