using System.CommandLine;
using Csm.Parsing.Cli.Inputs;
using Csm.Parsing.Cli.Output;
using Csm.Parsing.Diagnostics;

namespace Csm.Parsing.Cli;

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
        command.SetAction((result, cancellationToken)
            => RunAsync(
                InputSet.Expand(result.GetRequiredValue(files), environment.CurrentDirectory), language.OptionsOf(result), environment, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(InputSet inputs, FeedParseOptions options, CliEnvironment environment, CancellationToken cancellationToken)
    {
        var log = new RunLog(environment.Error);
        foreach (string message in inputs.UnreadableFolders)
        {
            log.ReportFailure(message);
        }

        foreach (Input input in inputs.Inputs)
        {
            if (await InputReader.TryReadAsync(input, environment.Input, log, cancellationToken) is { } text)
            {
                IReadOnlyList<Feed> feeds = Feed.ParseAll(text, options, cancellationToken);
                log.Count(feeds);
                foreach (Diagnostic diagnostic in feeds.SelectMany(feed => feed.Diagnostics))
                {
                    environment.Output.WriteLine(VisibleText.OnOneLine(diagnostic.ToString()));
                }

                await environment.Output.FlushAsync(cancellationToken);
            }
        }

        return log.ExitCode;
    }
}
