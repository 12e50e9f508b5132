using Csm.Parsing.Cli.Inputs;
using Csm.Parsing.Cli.Output;

namespace Csm.Parsing.Cli.Commands;

/// <summary>What <c>pseudonymize</c> is asked to do.</summary>
/// <param name="key">The key.</param>
/// <param name="folder">The whole path of the folder.</param>
/// <param name="plan">Where each dump goes, but for the pseudonyms in its name.</param>
/// <param name="kept">The whole paths that must not be written: those of the inputs and of the key file.</param>
internal sealed class PseudonymizeRequest(byte[] key, string folder, OutputPlan plan, IReadOnlySet<string> kept)
{
    public byte[] Key => key;

    public string Folder => folder;

    public OutputPlan Plan => plan;

    /// <summary>Whether a file is an input or the key, perhaps by way of a link.</summary>
    public bool IsKept(string fullPath) => kept.Contains(FilePaths.FollowLinks(fullPath));

    /// <exception cref="UsageException">The arguments do not make sense together.</exception>
    public static PseudonymizeRequest Create(InputSet inputs, string keyFile, string output, CliEnvironment environment)
    {
        if (keyFile.Length == 0)
        {
            throw new UsageException("the path after --key-file is empty");
        }

        string keyPath = Path.GetFullPath(keyFile, environment.CurrentDirectory);
        string folder = OutputPath.ResolveFolder(output, "the dumps", environment.CurrentDirectory);

        HashSet<string> kept = inputs.Inputs.Select(input => input.FullPath).OfType<string>().Select(FilePaths.FollowLinks).ToHashSet(FilePaths.Comparer);
        if (!kept.Add(FilePaths.FollowLinks(keyPath)))
        {
            throw new UsageException($"the key file '{keyFile}' is one of the inputs");
        }

        var plan = OutputPlan.ToFolder(inputs.Inputs, folder, OutputFormat.Text);
        inputs.ThrowIfOverwritten(plan.Paths);
        byte[] key = KeyFile.Read(keyFile, keyPath);
        if (KeyFile.IsOpenToOthers(keyPath))
        {
            environment.Error.WriteLine(VisibleText.OnOneLine($"csm: warning: others can read or write the key file '{keyFile}'; chmod 600 makes it yours alone"));
        }

        return new PseudonymizeRequest(key, folder, plan, kept);
    }
}
