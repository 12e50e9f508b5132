using System.Collections.Immutable;
using System.Globalization;
using Csm.Parsing.Cli.Formats;
using Csm.Parsing.Cli.Runs;
using Csm.Parsing.Data;
using Spectre.Console;
using Table = Spectre.Console.Table;
using TableColumn = Spectre.Console.TableColumn;

namespace Csm.Parsing.Cli.Commands.History;

/// <summary>Prints a summary of histories: the accounts, and what vanished, was edited, grew most and changed.</summary>
internal sealed class HistorySummary(CliEnvironment environment) : IHistoryOutput
{
    private const int Limit = 10;
    private const int NarrowestText = 20;
    private const string Indent = "  ";

    /// <summary>From this width on, no cell but that of the account is broken over lines.</summary>
    private const int Wide = 100;

    private static readonly Style Heading = new(decoration: Decoration.Bold);

    public void Write(ImmutableArray<FeedHistory> histories, RunLog log)
    {
        using StreamWriter writer = Utf8Text.CreateWriter(environment.Output);
        IAnsiConsole console = environment.OutputStyle().CreateConsole(writer);
        if (histories.IsEmpty)
        {
            console.WriteLine("no account was found");
            return;
        }

        console.Write(CreateTable(histories, console.Profile.Width));
        (FeedHistory History, PostHistory Post)[] posts = [.. histories.SelectMany(history => history.Posts.Select(post => (history, post)))];
        WriteList(console, "Vanished", posts.Where(entry => entry.Post.IsVanished), post => $"between {post.VanishedAfter} and {post.VanishedBefore}");
        WriteList(console, "Edited", posts.Where(entry => entry.Post.IsEdited), post => string.Create(CultureInfo.InvariantCulture, $"{100 * post.Similarity:0} % the same"));
        WriteList(
            console,
            "Grew most, in likes",
            posts.Where(entry => GrowthOf(entry.Post) is { Minimum: > 0 }).OrderByDescending(entry => GrowthOf(entry.Post)!.Value.Minimum),
            post => GrowthOf(post)!.Value.ToString());
        WriteChanges(console, histories);
    }

    private static CountGrowth? GrowthOf(PostHistory post) => post.GrowthOf(engagement => engagement.Likes);

    private static Table CreateTable(ImmutableArray<FeedHistory> histories, int width)
    {
        var table = new Table { Border = TableBorder.Rounded };
        foreach (string header in (string[])["Account", "Dumps", "Collected", "Posts", "New", "Vanished", "Edited", "Followers"])
        {
            bool isText = header is "Account" or "Collected" or "Followers";
            table.AddColumn(new TableColumn(header) { Alignment = isText ? Justify.Left : Justify.Right, NoWrap = width >= Wide && header != "Account" });
        }

        foreach (FeedHistory history in histories)
        {
            table.AddRow(CellsOf(history).Select(cell => new Paragraph(TerminalText.OnOneLine(cell))));
        }

        return table;
    }

    private static IEnumerable<string> CellsOf(FeedHistory history)
    {
        AccountObservation first = history.Dumps[0];
        AccountObservation last = history.Dumps[^1];
        yield return $"@{history.Handle}";
        yield return Digits(history.Dumps.Length);
        yield return first == last ? $"{first.CollectedAt}" : $"{first.CollectedAt} to {last.CollectedAt}";
        yield return Digits(history.Posts.Length);
        yield return Digits(history.Posts.Count(post => post.Observations[0].Dump != first));
        yield return Digits(history.Posts.Count(post => post.IsVanished));
        yield return Digits(history.Posts.Count(post => post.IsEdited));
        yield return first.Followers == last.Followers || first == last ? TextOf(last.Followers) : $"{TextOf(first.Followers)} to {TextOf(last.Followers)}";
    }

    private static void WriteList(IAnsiConsole console, string title, IEnumerable<(FeedHistory History, PostHistory Post)> entries, Func<PostHistory, string> describe)
    {
        (FeedHistory History, PostHistory Post)[] all = [.. entries];
        WriteLines(console, title, all.Length, all.Take(Limit).Select(entry =>
            ($"@{entry.History.Handle}  {describe(entry.Post)}  ", entry.Post.Text.Length == 0 ? "(no text)" : entry.Post.Text)));
    }

    private static void WriteChanges(IAnsiConsole console, ImmutableArray<FeedHistory> histories)
    {
        (string Handle, AccountObservation Dump)[] changes =
            [.. histories.SelectMany(history => history.Dumps.Where(dump => !dump.Changes.IsEmpty).Select(dump => (history.Handle, dump)))];
        WriteLines(console, "Profiles that changed", changes.Length, changes.Take(Limit).Select(change =>
            ($"@{change.Handle}  {change.Dump.CollectedAt}  ", string.Join(", ", change.Dump.Changes))));
    }

    private static void WriteLines(IAnsiConsole console, string title, int count, IEnumerable<(string Start, string Text)> lines)
    {
        if (count == 0)
        {
            return;
        }

        console.WriteLine();
        console.Write(new Paragraph($"{title} ({Digits(count)})\n", Heading));
        foreach ((string start, string text) in lines)
        {
            string safe = TerminalText.OnOneLine(start);
            int width = Math.Max(NarrowestText, console.Profile.Width - Indent.Length - safe.GetCellWidth() - 1);
            console.Write(new Paragraph($"{Indent}{safe}{TerminalText.Shorten(TerminalText.OnOneLine(text), width)}\n"));
        }

        if (count > Limit)
        {
            console.Write(new Paragraph($"{Indent}and {Digits(count - Limit)} more; --output writes all\n"));
        }
    }

    private static string TextOf(ApproximateCount? count) => count?.ToString() ?? "?";

    private static string Digits(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
