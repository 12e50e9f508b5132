using Csm.Parsing.Cli.Files;
using Csm.Parsing.Cli.Formats;
using Csm.Parsing.Cli.Inputs;
using Csm.Parsing.Cli.Options;

namespace Csm.Parsing.Cli.Commands.Pseudonymize;

/// <summary>What <c>csm pseudonymize</c> is asked to do.</summary>
/// <param name="Key">The bytes of the key.</param>
/// <param name="Folder">The full path of the folder.</param>
/// <param name="Plan">The file of each dump, with handles still in its name.</param>
/// <param name="Kept">The full paths that must not be written, those of the inputs and of the key file.</param>
/// <param name="Map">The full path of the file for the replaced names; null if it is not asked for.</param>
internal sealed record PseudonymizeRequest(byte[] Key, string Folder, OutputPlan Plan, IReadOnlySet<string> Kept, string? Map)
{
    /// <summary>The extension of the files.</summary>
    public const string Extension = ".txt";

    /// <summary>Whether a file, or the target of a link there, is an input or the key file.</summary>
    public bool IsKept(string fullPath) => Kept.Contains(FilePaths.FollowLinks(fullPath));

    /// <exception cref="UsageException">The arguments contradict one another, or the key cannot be used.</exception>
    public static PseudonymizeRequest Create(InputSet inputs, string keyFile, string output, string? map, CliEnvironment environment)
    {
        if (keyFile.Length == 0)
        {
            throw new UsageException("the path after --key-file is empty; name the file with the key");
        }

        string keyPath = Path.GetFullPath(keyFile, environment.CurrentDirectory);
        string folder = OutputOption.ResolveFolder(output, "the dumps", environment.CurrentDirectory);

        HashSet<string> kept = inputs.Inputs.Select(input => input.FullPath).OfType<string>().Select(FilePaths.FollowLinks).ToHashSet(FilePaths.Comparer);
        if (!kept.Add(FilePaths.FollowLinks(keyPath)))
        {
            throw new UsageException($"the key file '{keyFile}' is also an input; keep the key apart from the dumps");
        }

        var plan = OutputPlan.ToFolder(inputs.Inputs, folder, Extension);
        inputs.ThrowIfOverwritten(plan.Paths);
        string? mapPath = map is null ? null : ResolveMap(map, folder, kept, environment.CurrentDirectory);
        byte[] key = KeyFile.Read(keyFile, keyPath);
        if (KeyFile.IsOpenToOthers(keyPath))
        {
            environment.Error.WriteLine(TerminalText.OnOneLine($"csm: warning: others can read or write the key file '{keyFile}'; restrict it with chmod 600"));
        }

        return new PseudonymizeRequest(key, folder, plan, kept, mapPath);
    }

    private static string ResolveMap(string map, string folder, HashSet<string> kept, string currentDirectory)
    {
        string path = OutputOption.ResolveFile(map, "the map", currentDirectory, "--write-map");
        string followed = FilePaths.FollowLinks(path);
        return kept.Contains(followed) ? throw new UsageException($"the map '{map}' would overwrite an input or the key file; name another file")
            : FilePaths.IsInside(followed, FilePaths.FollowLinks(folder)) ? throw new UsageException($"the map '{map}' is inside the output folder; keep it apart from the dumps")
            : path;
    }
}
