using Csm.Parsing.Cli.Files;

namespace Csm.Parsing.Cli.Inputs;

/// <summary>Finds the innermost folder that contains all of some files, so that the output can keep the folders below it.</summary>
internal static class CommonFolder
{
    public static string Of(IEnumerable<string> fullPaths) => fullPaths.Select(path => Path.GetDirectoryName(path)!).Aggregate(Common);

    private static string Common(string left, string right)
    {
        while (!FilePaths.IsInside(right, left))
        {
            // Two drives have no common folder; the root of the first one takes its place.
            if (Path.GetDirectoryName(left) is not { } parent)
            {
                break;
            }

            left = parent;
        }

        return left;
    }
}
