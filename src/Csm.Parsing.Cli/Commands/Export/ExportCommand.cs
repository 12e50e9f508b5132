using System.CommandLine;
using Csm.Parsing.Cli.Options;
using Csm.Parsing.Cli.Runs;

namespace Csm.Parsing.Cli.Commands.Export;

/// <summary>The command <c>csm export</c>.</summary>
internal static class ExportCommand
{
    private const string Text = """
        Write the feeds of dumps as tables for Python, R, DuckDB or a spreadsheet: one file per table, with the rows of all inputs.

        Example:
          csm export dumps/ --format parquet --output tables/
        """;

    public static Command Create(CliEnvironment environment)
    {
        var dumps = new DumpArguments(environment);
        var format = new ChoiceOption("format", ExportRequest.Formats, "What to write. Default: csv.", "--format", "-f");
        Option<string> output = OutputOption.CreateForFolder("The folder for the files (posts.csv and so on). It is created if it does not exist.");
        var schema = new SchemaOption();
        var tables = new Option<string>("--tables")
        {
            Description = "The tables to write, separated by commas: posts,entities. Default: all tables of the schema.",
            HelpName = "NAMES",
        };
        var byteOrderMark = new Option<bool>("--bom")
        {
            Description = "Begin CSV files with the byte order mark from which Excel recognizes UTF-8. Default: no mark.",
        };
        var command = new Command("export", Text) { dumps.Files, format.Option, output, schema.Option, tables, byteOrderMark };
        dumps.AddOptions(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            DumpSelection selection = dumps.Select(result);
            var request = ExportRequest.Create(
                selection.Inputs,
                format.ValueOf(result),
                result.GetRequiredValue(output),
                schema.SchemaOf(result),
                result.GetValue(tables),
                result.GetValue(byteOrderMark),
                environment.CurrentDirectory);
            using var sink = new ExportSink(request);
            sink.Open();
            return await selection.SendAllFeedsAsync(sink, cancellationToken);
        });
        return command;
    }
}
