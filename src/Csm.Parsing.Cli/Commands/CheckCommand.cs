using System.CommandLine;
using Csm.Parsing.Cli.Formats;
using Csm.Parsing.Cli.Options;
using Csm.Parsing.Cli.Runs;

namespace Csm.Parsing.Cli.Commands;

/// <summary>The command <c>csm check</c>.</summary>
internal static class CheckCommand
{
    private const string Text = """
        Check dumps and print their diagnostics, one per line: path(line,column): severity id: message.

        Example:
          csm check dumps/*.txt
        """;

    public static Command Create(CliEnvironment environment)
    {
        var dumps = new DumpArguments(environment);
        var command = new Command("check", Text) { dumps.Files };
        dumps.AddOptions(command);
        command.SetAction((result, cancellationToken)
            => dumps.Select(result).SendAllFeedsAsync(new StandardOutputSink(new DiagnosticFormatter(), environment.Output), cancellationToken));
        return command;
    }
}
