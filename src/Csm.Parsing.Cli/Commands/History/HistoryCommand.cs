using System.CommandLine;
using System.Globalization;
using Csm.Parsing.Cli.Inputs;
using Csm.Parsing.Cli.Options;
using Csm.Parsing.Cli.Runs;
using Csm.Parsing.Cli.Tables;
using Csm.Parsing.Data;

namespace Csm.Parsing.Cli.Commands.History;

/// <summary>The command <c>csm history</c>.</summary>
internal static class HistoryCommand
{
    private const string Text = """
        Follow accounts over dumps that were collected again and again: which posts are new, which vanished, which were edited, and how the counts grew.
        The times come from the paths (dumps/2025-04/ann.txt), or from --collected-at. Without --output, a summary is printed.

        Example:
          csm history dumps/ --output history/
        """;

    public static Command Create(CliEnvironment environment)
    {
        var dumps = new DumpArguments(environment);
        var format = new ChoiceOption("format", TableRequest.Formats, "What to write. Default: csv.", "--format", "-f");
        var output = new Option<string>("--output", "-o")
        {
            Description = "The folder for the tables post_history, observations and account_history. Default: print a summary instead.",
            HelpName = "FOLDER",
        };
        var similarity = new Option<string>("--edit-similarity")
        {
            Description = "How similar a text must be to the one before at the same place to count as edited: above 0, at most 1, which finds no edits. "
                + string.Create(CultureInfo.InvariantCulture, $"Default: {new FeedHistoryOptions().MinimumSimilarity}."),
            HelpName = "NUMBER",
        };
        Option<bool> byteOrderMark = ByteOrderMarkOption.Create();
        var command = new Command("history", Text) { dumps.Files, format.Option, output, similarity, byteOrderMark };
        dumps.AddOptions(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            DumpSelection selection = dumps.Select(result).InOrderOfCollection();
            ThrowIfTimeIsUnknown(selection);
            var builder = new FeedHistoryBuilder(new FeedHistoryOptions { MinimumSimilarity = ReadSimilarity(result.GetValue(similarity)) });
            string? chosen = format.ValueOf(result);
            if (result.GetValue(output) is not { } folder)
            {
                return chosen is null && !result.GetValue(byteOrderMark)
                    ? await selection.SendAllFeedsAsync(new HistorySink(builder, new HistorySummary(environment)), cancellationToken)
                    : throw new UsageException("--format and --bom apply to the tables; name their folder with --output");
            }

            var request = TableRequest.Create(
                selection.Inputs, chosen, folder, TableSchema.History.Tables, result.GetValue(byteOrderMark), environment.CurrentDirectory);
            using var files = TableFiles.Open(request);
            return await selection.SendAllFeedsAsync(new HistorySink(builder, new HistoryTables(files)), cancellationToken);
        });
        return command;
    }

    /// <exception cref="UsageException">The time of an input is unknown.</exception>
    private static void ThrowIfTimeIsUnknown(DumpSelection selection)
    {
        if (selection.ConflictingDates is [var conflict, ..])
        {
            throw new UsageException($"{conflict}; rename it, or give --collected-at");
        }

        // If one path has no date, none of them is taken.
        Input[] unknown = [.. selection.Inputs.Inputs.Where(input => selection.CollectedAtOf(input) is null)];
        if ((unknown.FirstOrDefault(input => PathDates.In(input.Path).IsEmpty) ?? unknown.FirstOrDefault()) is { } input)
        {
            throw new UsageException(
                $"it is unknown when '{input.Path}' was collected; put a date in its path, such as 2026-06 or 2026-06-09, or give --collected-at");
        }
    }

    /// <exception cref="UsageException">The text is not such a number.</exception>
    private static double ReadSimilarity(string? text)
        => text is null ? new FeedHistoryOptions().MinimumSimilarity
            : double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double similarity) && similarity is > 0 and <= 1 ? similarity
            : throw new UsageException($"'{text}' is not a similarity; write a number above 0 and at most 1, such as 0.8");
}
