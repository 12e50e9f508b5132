using Csm.Parsing.Cli.Inputs;

namespace Csm.Parsing.Cli.Files;

/// <summary>Assigns a file to each input, before anything is read or written. Does not access the file system.</summary>
internal sealed class OutputPlan
{
    private const string DumpExtension = ".txt";

    private readonly Dictionary<Input, string> _paths;

    private OutputPlan(Dictionary<Input, string> paths) => _paths = paths;

    /// <summary>The full paths of all files.</summary>
    public IReadOnlyCollection<string> Paths => _paths.Values;

    /// <summary>Assigns one file to one input.</summary>
    public static OutputPlan ToFile(Input input, string fullPath) => new(new() { [input] = fullPath });

    /// <summary>Assigns each input a file below a folder, in the same subfolders as below its own.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="fullPath">The full path of the folder.</param>
    /// <param name="extension">The extension of the files, with its dot.</param>
    /// <exception cref="UsageException">Two inputs would be written to the same file.</exception>
    public static OutputPlan ToFolder(IEnumerable<Input> inputs, string fullPath, string extension)
    {
        var paths = new Dictionary<Input, string>();
        var inputOf = new Dictionary<string, Input>(FilePaths.Comparer);
        foreach (Input input in inputs)
        {
            string path = Path.GetFullPath(StemOf(input.RelativePath) + extension, fullPath);
            if (!inputOf.TryAdd(path, input))
            {
                throw new UsageException(
                    $"'{inputOf[path].Path}' and '{input.Path}' would both be written to '{path}'; run csm for each with an --output of its own");
            }

            paths.Add(input, path);
        }

        return new OutputPlan(paths);
    }

    /// <summary>The full path of the file for an input.</summary>
    public string PathFor(Input input) => _paths[input];

    // Only .txt is replaced: dump.txt becomes dump.json, but the end of 2024.05 is not an extension.
    private static string StemOf(string path)
        => path.EndsWith(DumpExtension, StringComparison.OrdinalIgnoreCase) ? path[..^DumpExtension.Length] : path;
}
