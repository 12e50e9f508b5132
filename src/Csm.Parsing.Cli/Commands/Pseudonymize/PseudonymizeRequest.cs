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
internal sealed record PseudonymizeRequest(byte[] Key, string Folder, OutputPlan Plan, IReadOnlySet<string> Kept)
{
    /// <summary>The extension of the files.</summary>
    public const string Extension = ".txt";

    /// <summary>Whether a file, or the target of a link there, is an input or the key file.</summary>
    public bool IsKept(string fullPath) => Kept.Contains(FilePaths.FollowLinks(fullPath));

    /// <exception cref="UsageException">The arguments contradict one another, or the key cannot be used.</exception>
    public static PseudonymizeRequest Create(InputSet inputs, string keyFile, string output, CliEnvironment environment)
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
        byte[] key = KeyFile.Read(keyFile, keyPath);
        if (KeyFile.IsOpenToOthers(keyPath))
        {
            environment.Error.WriteLine(TerminalText.OnOneLine($"csm: warning: others can read or write the key file '{keyFile}'; restrict it with chmod 600"));
        }

        return new PseudonymizeRequest(key, folder, plan, kept);
    }
}
