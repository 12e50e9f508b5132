using Csm.Parsing.Cli.Inputs;

namespace Csm.Parsing.Cli.Commands;

/// <summary>Which file each input is written to. Made before anything is read or written; asks nothing of the file system.</summary>
internal sealed class OutputPlan
{
    private readonly Dictionary<Input, string> _paths;

    private OutputPlan(Dictionary<Input, string> paths) => _paths = paths;

    /// <summary>All goes to standard output.</summary>
    public static OutputPlan StandardOutput { get; } = new([]);

    public IReadOnlyCollection<string> Paths => _paths.Values;

    /// <summary>The one input to the one file.</summary>
    public static OutputPlan ToFile(Input input, string fullPath) => new(new() { [input] = fullPath });

    /// <summary>Each input to a file below a folder, in the same sub-folders as below its own.</summary>
    /// <exception cref="UsageException">Two inputs would go to the same file.</exception>
    public static OutputPlan ToFolder(IEnumerable<Input> inputs, string fullPath, OutputFormat format)
    {
        var paths = new Dictionary<Input, string>();
        var inputOf = new Dictionary<string, Input>(FilePaths.Comparer);
        foreach (Input input in inputs)
        {
            string path = Path.GetFullPath(NameFor(input, format), fullPath);
            if (!inputOf.TryAdd(path, input))
            {
                throw new UsageException($"'{inputOf[path].Path}' and '{input.Path}' would both be written to '{path}'");
            }

            paths.Add(input, path);
        }

        return new OutputPlan(paths);
    }

    /// <summary>The file for an input, or null where it goes to standard output.</summary>
    public string? PathFor(Input input) => _paths.GetValueOrDefault(input);

    // dump.txt becomes dump.json; of other names nothing is taken away, since 2024.05 is not a file of type .05.
    private static string NameFor(Input input, OutputFormat format)
    {
        string name = input.RelativePath;
        string stem = name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) ? name[..^".txt".Length] : name;
        return stem + OutputFormats.ExtensionOf(format);
    }
}
