using System.CommandLine;
using Csm.Parsing.Cli.Files;
using Csm.Parsing.Cli.Options;
using Csm.Parsing.Cli.Runs;

namespace Csm.Parsing.Cli.Commands.Report;

/// <summary>The command <c>csm report</c>.</summary>
internal static class ReportCommand
{
    private const string Text = """
        Write all feeds of dumps as one HTML page, which loads nothing from elsewhere.

        Example:
          csm report dumps/*.txt --output report.html
        """;

    public static Command Create(CliEnvironment environment)
    {
        var dumps = new DumpArguments(environment);
        Option<string> output = OutputOption.CreateForFile();
        var everyDump = new EveryDumpOption();
        var command = new Command("report", Text) { dumps.Files, output, everyDump.Option };
        dumps.AddOptions(command);
        command.SetAction((result, cancellationToken) =>
        {
            DumpSelection selection = dumps.Select(result);
            var file = OutputFile.Create(result.GetValue(output), "the report", selection.Inputs, environment);
            return selection.SendAllFeedsAsync(new ReportSink(file, everyDump.CountingOf(result)), cancellationToken);
        });
        return command;
    }
}
