using System.CommandLine;
using Csm.Parsing.Cli.Options;
using Csm.Parsing.Cli.Runs;

namespace Csm.Parsing.Cli.Commands.Parse;

/// <summary>The command <c>csm parse</c>.</summary>
internal static class ParseCommand
{
    private const string Text = """
        Write the feeds of dumps as a readable report, JSON, or NDJSON with one post per line. For tables, use csm export.

        Examples:
          csm parse dump.txt
          csm parse dump.txt --format json | jq .profile
          csm parse dumps/ --output parsed/
        """;

    public static Command Create(CliEnvironment environment)
    {
        var dumps = new DumpArguments(environment);
        var format = new ChoiceOption(
            "format",
            [.. ParseFormat.All.Select(known => known.Name)],
            "What to write. Default: text on a terminal; in a pipe, json for one input and ndjson for several; "
            + "in a file, what its extension says, otherwise json.",
            "--format",
            "-f");
        var output = new Option<string>("--output", "-o")
        {
            Description = "A file, or a folder (one that exists, or a path that ends with a slash) in which NAME.txt becomes NAME.json. "
                + "Several inputs need a folder. Default: standard output.",
            HelpName = "PATH",
        };
        var allFeeds = new Option<bool>("--all-feeds") { Description = "Write all feeds of each input; JSON is then an array. Default: only the first feed." };
        var command = new Command("parse", Text) { dumps.Files, format.Option, output, allFeeds };
        dumps.AddOptions(command);
        command.SetAction((result, cancellationToken) =>
        {
            string? path = result.GetValue(output);
            ParseRequest.ThrowIfCsv(result.GetRequiredValue(dumps.Files), result.GetValue(format.Option), path, environment.CurrentDirectory);
            DumpSelection selection = dumps.Select(result);
            ParseFormat? chosen = ParseFormat.Find(format.ValueOf(result));
            var request = ParseRequest.Create(selection.Inputs, chosen, path, result.GetValue(allFeeds), environment);
            return request.AllFeeds
                ? selection.SendAllFeedsAsync(request.CreateSink(environment), cancellationToken)
                : selection.SendFirstFeedsAsync(request.CreateSink(environment), cancellationToken);
        });
        return command;
    }
}
