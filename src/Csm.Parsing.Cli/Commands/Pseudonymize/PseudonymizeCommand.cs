using System.CommandLine;
using Csm.Parsing.Cli.Files;
using Csm.Parsing.Cli.Options;
using Csm.Parsing.Cli.Runs;
using Csm.Parsing.Data;

namespace Csm.Parsing.Cli.Commands.Pseudonymize;

/// <summary>The command <c>csm pseudonymize</c>.</summary>
internal static class PseudonymizeCommand
{
    private const string Text = """
        Write dumps in which pseudonyms replace handles: user_ and ten hexadecimal digits that only the key holder can recompute.
        The same key gives the same pseudonyms in all dumps. Give all dumps at once, so that the accounts of each are replaced in the others too.
        Numbers of posts and accounts in URLs are replaced too. What is no dump, and so would keep its names, is not written.
        The words of posts stay, and can be searched for: this is not anonymization.

        Example:
          csm pseudonymize --new-key key
          csm pseudonymize dumps/ --key-file key --output shared/
        """;

    public static Command Create(CliEnvironment environment)
    {
        var dumps = new DumpArguments(environment);
        var keyFile = new Option<string>("--key-file", "-k")
        {
            Description = $"A file with the key, of at least {Pseudonymizer.MinimumKeyLength} bytes, {Pseudonymizer.MinimumDifferentKeyBytes} of them different; a final line end does not count.",
            HelpName = "FILE",
            Required = true,
        };
        Option<string> output = OutputOption.CreateForFolder(
            "The folder for the dumps. Each keeps its name and folders, in which pseudonyms replace the handles of all accounts.");
        var map = new Option<string>("--write-map")
        {
            Description = "Write the replaced handles and names with their pseudonyms to a CSV file that nobody else can read. Default: no such file.",
            HelpName = "FILE",
        };
        var displayName = new Option<bool>("--display-name")
        {
            Description = "Replace the names of the accounts too: in profiles, texts, and names of files and folders. Default: they stay.",
        };
        var bio = new Option<bool>("--bio") { Description = "Replace each whole bio too. Default: it stays, with its handles replaced." };
        var location = new Option<bool>("--location") { Description = "Replace each whole location too. Default: it stays." };
        var command = new Command("pseudonymize", Text) { dumps.Files, NewKeyOption.Create(environment), keyFile, output, map, displayName, bio, location };
        dumps.AddOptions(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            DumpSelection selection = dumps.Select(result);
            var options = new PseudonymizerOptions
            {
                ReplaceDisplayName = result.GetValue(displayName),
                ReplaceBio = result.GetValue(bio),
                ReplaceLocation = result.GetValue(location),
            };

            // The key can come from a pipe, on which reading waits.
            PseudonymizeRequest request = await Task.Run(
                () => PseudonymizeRequest.Create(selection.Inputs, result.GetRequiredValue(keyFile), result.GetRequiredValue(output), result.GetValue(map), environment),
                cancellationToken).WaitAsync(cancellationToken);
            using var folder = FolderLock.Take(request.Folder);
            return await selection.SendAllFeedsAsync(new PseudonymizeSink(new Pseudonymizer(request.Key, options), request), cancellationToken);
        });
        return command;
    }
}
