using System.CommandLine;
using Csm.Parsing.Cli.Inputs;

namespace Csm.Parsing.Cli;

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
        var output = new Option<string>("--output", "-o") { Description = "The file to write. Default: standard output.", HelpName = "FILE" };
        var language = new LanguageOption();
        var command = new Command("report", Text) { files, output, language.Option };
        command.SetAction((result, cancellationToken) =>
        {
            InputSet inputs = InputSet.Expand(result.GetRequiredValue(files), environment.CurrentDirectory);
            FeedParseOptions options = language.OptionsOf(result);
            var sink = new ReportOutput(FullPathOf(result.GetValue(output), inputs, environment.CurrentDirectory), environment.Output);
            return new InputRun(inputs, (text, token) => Feed.ParseAll(text, options, token), sink, environment).RunAsync(cancellationToken);
        });
        return command;
    }

    private static string? FullPathOf(string? output, InputSet inputs, string currentDirectory)
    {
        if (output is null)
        {
            return null;
        }

        if (output.Length == 0)
        {
            throw new UsageException("the path after --output is empty");
        }

        string fullPath = Path.GetFullPath(output, currentDirectory);
        if (Directory.Exists(fullPath) || Path.EndsInDirectorySeparator(output))
        {
            throw new UsageException($"'{output}' is a folder, and the report is one file");
        }

        inputs.ThrowIfOverwritten([fullPath]);
        return fullPath;
    }
}
