using System.CommandLine;
using Csm.Parsing.Cli.Inputs;
using Csm.Parsing.Cli.Output;
using Csm.Parsing.Cli.Runs;

namespace Csm.Parsing.Cli.Commands;

/// <summary><c>csm check</c>.</summary>
internal static class CheckCommand
{
    private const string Text = """
        Print what is doubtful in dumps, one diagnostic a line: path(line,column): severity id: message.

        Example:
          csm check dumps/*.txt
        """;

    public static Command Create(CliEnvironment environment)
    {
        Argument<string[]> files = InputArgument.Create();
        var language = new LanguageOption();
        var command = new Command("check", Text) { files, language.Option };
        command.SetAction((result, cancellationToken) =>
        {
            InputSet inputs = InputSet.Expand(result.GetRequiredValue(files), environment.CurrentDirectory);
            FeedParseOptions options = language.OptionsOf(result);
            var sink = new PlannedOutput(OutputPlan.StandardOutput, new DiagnosticOutput(), environment.Output);
            return new InputRun(inputs, (text, token) => Feed.ParseAll(text, options, token), sink, environment).RunAsync(cancellationToken);
        });
        return command;
    }
}
