using System.CommandLine;
using Csm.Parsing.Cli.Inputs;
using Csm.Parsing.Cli.Runs;
using Csm.Parsing.Data;

namespace Csm.Parsing.Cli.Commands;

/// <summary><c>csm pseudonymize</c>.</summary>
internal static class PseudonymizeCommand
{
    private const string Text = """
        Write dumps with pseudonyms in the place of handles: user_ and ten digits that only the holder of the key can tell to be theirs.
        The same key gives the same pseudonyms in all dumps. Give all dumps at once: the accounts of each are then looked for in the others too.
        The words of posts stay, and can be searched for: this is no anonymization.

        Example:
          (umask 077 && openssl rand -hex 32 > key)
          csm pseudonymize dumps/ --key-file key --output shared/
        """;

    public static Command Create(CliEnvironment environment)
    {
        Argument<string[]> files = InputArgument.Create();
        var keyFile = new Option<string>("--key-file", "-k")
        {
            Description = $"A file with the key: {Pseudonymizer.MinimumKeyLength} bytes or more; a line end after them does not count.",
            HelpName = "FILE",
            Required = true,
        };
        var output = new Option<string>("--output", "-o")
        {
            Description = "A folder, which gets NAME.txt for NAME.txt; the handle of the account gets its pseudonym there too.",
            HelpName = "FOLDER",
            Required = true,
        };
        var displayName = new Option<bool>("--display-name") { Description = "Also the names of the accounts, in profiles and in texts." };
        var bio = new Option<bool>("--bio") { Description = "Also the bio, as a whole." };
        var location = new Option<bool>("--location") { Description = "Also the location, as a whole." };
        var language = new LanguageOption();
        var command = new Command("pseudonymize", Text) { files, keyFile, output, displayName, bio, location, language.Option };
        command.SetAction((result, cancellationToken) =>
        {
            InputSet inputs = InputSet.Expand(result.GetRequiredValue(files), environment.CurrentDirectory);
            var options = new PseudonymizerOptions
            {
                ReplaceDisplayName = result.GetValue(displayName),
                ReplaceBio = result.GetValue(bio),
                ReplaceLocation = result.GetValue(location),
            };
            var request = PseudonymizeRequest.Create(inputs, result.GetRequiredValue(keyFile), result.GetRequiredValue(output), environment);
            FeedParseOptions parseOptions = language.OptionsOf(result);
            var sink = new PseudonymSink(new Pseudonymizer(request.Key, options), request);
            return new InputRun(inputs, (text, token) => Feed.ParseAll(text, parseOptions, token), sink, environment).RunAsync(cancellationToken);
        });
        return command;
    }
}
