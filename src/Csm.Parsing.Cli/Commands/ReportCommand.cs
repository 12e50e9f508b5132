using System.CommandLine;
using Csm.Parsing.Cli.Inputs;
using Csm.Parsing.Cli.Runs;

namespace Csm.Parsing.Cli.Commands;

/// <summary><c>csm report</c>.</summary>
internal static class ReportCommand
{
    private const string Text = """
        Write all feeds of dumps as one HTML page to look at, which loads nothing from elsewhere.

        Example:
          csm report dumps/*.txt --output report.html
        """;

    public static Command Create(CliEnvironment environment)
    {
        Argument<string[]> files = InputArgument.Create();
        Option<string> output = SingleOutput.CreateOption();
        var language = new LanguageOption();
        var command = new Command("report", Text) { files, output, language.Option };
        command.SetAction((result, cancellationToken) =>
        {
            InputSet inputs = InputSet.Expand(result.GetRequiredValue(files), environment.CurrentDirectory);
            FeedParseOptions options = language.OptionsOf(result);
            var sink = new ReportSink(SingleOutput.Create(result.GetValue(output), "the report", inputs, environment));
            return new InputRun(inputs, (text, token) => Feed.ParseAll(text, options, token), sink, environment).RunAsync(cancellationToken);
        });
        return command;
    }
}
