using System.CommandLine;
using Csm.Parsing.Cli.Runs;

namespace Csm.Parsing.Cli.Commands;

/// <summary><c>csm export</c>.</summary>
internal static class ExportCommand
{
    private const string Text = """
        Write the feeds of dumps as tables for Python, R, DuckDB or a spreadsheet: one file a table for all inputs together.

        Example:
          csm export dumps/ --format parquet --output tables/
        """;

    public static Command Create(CliEnvironment environment)
    {
        Argument<string[]> files = InputArgument.Create();
        Option<string> format = ChoiceOption.Create("a format of tables", ExportRequest.Formats, "What to write. Default: csv.", "--format", "-f");
        var output = new Option<string>("--output", "-o")
        {
            Description = "The folder for the files: posts.csv and so on. It is made where it is not there.",
            HelpName = "FOLDER",
            Required = true,
        };
        var schema = new SchemaOption();
        var tables = new Option<string>("--tables")
        {
            Description = "The tables to write, with commas between them: posts,entities. Default: all of the schema.",
            HelpName = "NAMES",
        };
        var mark = new Option<bool>("--bom") { Description = "Begin CSV files with the mark by which Excel knows UTF-8." };
        var language = new LanguageOption();
        var command = new Command("export", Text) { files, format, output, schema.Option, tables, mark, language.Option };
        command.SetAction(async (result, cancellationToken) =>
        {
            FeedParseOptions options = language.OptionsOf(result);
            var request = ExportRequest.Create(
                result.GetRequiredValue(files),
                result.GetValue(format),
                result.GetRequiredValue(output),
                schema.SchemaOf(result),
                result.GetValue(tables),
                result.GetValue(mark),
                environment.CurrentDirectory);
            using var sink = new ExportSink(request);
            sink.Open();
            var run = new InputRun(request.Inputs, (text, token) => Feed.ParseAll(text, options, token), sink, environment);
            return await run.RunAsync(cancellationToken);
        });
        return command;
    }
}
