using System.CommandLine;
using Csm.Parsing.Cli.Runs;

namespace Csm.Parsing.Cli.Commands;

/// <summary><c>csm parse</c>.</summary>
internal static class ParseCommand
{
    private const string Text = """
        Write the feeds of dumps as a report, JSON, NDJSON or CSV.

        Examples:
          csm parse dump.txt
          csm parse dump.txt --format json | jq .profile
          csm parse dumps/ --output parsed/ --format csv
        """;

    public static Command Create(CliEnvironment environment)
    {
        Argument<string[]> files = InputArgument.Create();
        Option<string> format = ChoiceOption.Create(
            "a format",
            OutputFormats.Names,
            "What to write. Default: text on a terminal; in a pipe json for one input, ndjson for several; in a file what its extension says, else json.",
            "--format",
            "-f");
        var output = new Option<string>("--output", "-o")
        {
            Description = "A file, or a folder (it exists as one or ends with a slash), which gets NAME.json for NAME.txt. Several inputs need a folder.",
            HelpName = "PATH",
        };
        var allFeeds = new Option<bool>("--all-feeds")
        {
            Description = "All feeds of each input, not only the first; JSON is then an array.",
        };
        var language = new LanguageOption();
        var command = new Command("parse", Text) { files, format, output, allFeeds, language.Option };
        command.SetAction((result, cancellationToken) =>
        {
            OutputFormat? chosen = result.GetValue(format) is { } name ? OutputFormats.Of(name) : null;
            string[] arguments = result.GetRequiredValue(files);
            var request = ParseRequest.Create(arguments, chosen, result.GetValue(output), result.GetValue(allFeeds), environment);
            FeedParseOptions options = language.OptionsOf(result);
            var sink = new PlannedOutput(request.Plan, request.CreateOutput(environment), environment.Output);
            return new InputRun(request.Inputs, (text, token) => request.Parse(text, options, token), sink, environment).RunAsync(cancellationToken);
        });
        return command;
    }
}
