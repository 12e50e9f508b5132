using System.Collections.Immutable;
using System.CommandLine;
using Csm.Parsing.Cli.Options;
using Csm.Parsing.Cli.Runs;
using Csm.Parsing.Cli.Tables;
using Csm.Parsing.Data;

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
        var format = new ChoiceOption("format", TableRequest.Formats, "What to write. Default: csv.", "--format", "-f");
        Option<string> output = OutputOption.CreateForFolder("The folder for the files (posts.csv and so on). It is created if it does not exist.");
        var schema = new SchemaOption(SchemaOption.OfFeeds);
        var tables = new Option<string>("--tables")
        {
            Description = "The tables to write, separated by commas: posts,entities. Default: all tables of the schema.",
            HelpName = "NAMES",
        };
        Option<bool> byteOrderMark = ByteOrderMarkOption.Create();
        var command = new Command("export", Text) { dumps.Files, format.Option, output, schema.Option, tables, byteOrderMark };
        dumps.AddOptions(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            DumpSelection selection = dumps.Select(result);
            ImmutableArray<FeedTable> chosen = [.. Choose(schema.SchemaOf(result), result.GetValue(tables)).Cast<FeedTable>()];
            var request = TableRequest.Create(
                selection.Inputs, format.ValueOf(result), result.GetRequiredValue(output), chosen, result.GetValue(byteOrderMark), environment.CurrentDirectory);
            using var files = TableFiles.Open(request);
            return await selection.SendAllFeedsAsync(new ExportSink(files, chosen), cancellationToken);
        });
        return command;
    }

    /// <exception cref="UsageException">A table is unknown.</exception>
    private static IEnumerable<Table> Choose(TableSchema schema, string? names)
    {
        if (names is null)
        {
            return schema.Tables;
        }

        string[] wanted = names.Split(',', StringSplitOptions.TrimEntries);
        string? unknown = wanted.FirstOrDefault(name => schema.Tables.All(table => table.Name != name));
        return unknown is null
            ? schema.Tables.Where(table => wanted.Contains(table.Name))
            : throw ChoiceOption.Unknown($"{schema} table", unknown, schema.Tables.Select(table => table.Name));
    }
}
