namespace Csm.Parsing.Cli.Inputs;

/// <summary>The innermost folder that holds all of some files, so that what is below it can be kept in the output.</summary>
internal static class CommonFolder
{
    public static string Of(IEnumerable<string> fullPaths) => fullPaths.Select(path => Path.GetDirectoryName(path)!).Aggregate(Common);

    private static string Common(string left, string right)
    {
        while (!IsInside(right, left))
        {
            // Two drives have no folder in common: the root of the first one stands for it.
            if (Path.GetDirectoryName(left) is not { } parent)
            {
                break;
            }

            left = parent;
        }

        return left;
    }

    private static string WithSeparator(string folder) => Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar;

    private static bool IsInside(string folder, string outer)
        => FilePaths.Comparer.Equals(folder, outer)
            || folder.StartsWith(WithSeparator(outer), FilePaths.Comparison);
}
