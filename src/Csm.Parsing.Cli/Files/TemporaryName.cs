namespace Csm.Parsing.Cli.Files;

/// <summary>The names of files that exist only during a run: <c>.posts.csv.csm-1b2c3d4e.tmp</c> beside <c>posts.csv</c>.</summary>
internal static class TemporaryName
{
    /// <summary>What the names of files that are being written match.</summary>
    public const string Written = ".*.csm-????????.tmp";

    /// <summary>What the names of replaced files match, which are kept until the run is complete.</summary>
    public const string Kept = ".*.csm-????????.old";

    // Short enough that the whole name has at most 255 bytes.
    private const int LongestStart = 50;

    public static string ForWritten(string path) => Create(path, Written);

    public static string ForKept(string path) => Create(path, Kept);

    private static string Create(string path, string pattern)
    {
        string name = Path.GetFileName(path);
        string start = name.Length > LongestStart ? name[..LongestStart] : name;
        return Path.Combine(Path.GetDirectoryName(path)!, pattern.Replace("*", start).Replace("????????", Path.GetRandomFileName()[..8]));
    }
}
