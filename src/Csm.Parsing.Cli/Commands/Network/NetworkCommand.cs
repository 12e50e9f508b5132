using System.CommandLine;
using Csm.Parsing.Cli.Files;
using Csm.Parsing.Cli.Options;
using Csm.Parsing.Cli.Runs;
using Csm.Parsing.Data;

namespace Csm.Parsing.Cli.Commands.Network;

/// <summary>The command <c>csm network</c>.</summary>
internal static class NetworkCommand
{
    private const string Mentions = "mentions";
    private const string Replies = "replies";
    private const string Quotes = "quotes";
    private const string Reposts = "reposts";
    private const string Hashtags = "hashtags";
    private const string Gexf = "gexf";
    private const string Csv = "csv";

    private const string Text = """
        Write who mentions, answers, quotes or reposts whom, or which hashtags appear together, as one network of all dumps, for Gephi.

        Example:
          csm network dumps/ --of hashtags --output hashtags.gexf
        """;

    public static Command Create(CliEnvironment environment)
    {
        var dumps = new DumpArguments(environment);
        var of = new ChoiceOption(
            "network",
            [Mentions, Replies, Quotes, Reposts, Hashtags],
            $"{Mentions}: from the author of a post to the accounts that it mentions, weighted by mentions; "
            + $"{Replies}, {Quotes}: to the accounts that it replies to or quotes, weighted by posts, on pages of X; "
            + $"{Reposts}: from who reposted a post to its author; "
            + $"{Hashtags}: between the hashtags of a post, weighted by posts, at most {FeedNetwork.EdgeLimit:N0} edges, and none of a post with more than {FeedNetwork.HashtagLimit} hashtags. "
            + $"Default: {Mentions}.",
            "--of");
        var format = new ChoiceOption(
            "format",
            [Gexf, Csv],
            $"{Gexf}: GEXF 1.3; {Csv}: only the edges. Default: what the extension of the file says, otherwise {Gexf}.",
            "--format",
            "-f");
        Option<string> output = OutputOption.CreateForFile();
        var everyDump = new EveryDumpOption();
        var command = new Command("network", Text) { dumps.Files, of.Option, format.Option, output, everyDump.Option };
        dumps.AddOptions(command);
        command.SetAction((result, cancellationToken) =>
        {
            DumpSelection selection = dumps.Select(result).InOrderOfCollection();
            var file = OutputFile.Create(result.GetValue(output), "the network", selection.Inputs, environment);
            string chosen = format.ValueOf(result) ?? FormatOf(file.Path);
            PostCounting counting = everyDump.CountingOf(result);
            FeedNetworkBuilder network = BuilderOf(of.ValueOf(result), counting);
            return selection.SendAllFeedsAsync(new NetworkSink(network, counting, chosen == Csv ? WriteEdges : WriteGexf, file), cancellationToken);
        });
        return command;
    }

    private static FeedNetworkBuilder BuilderOf(string? network, PostCounting counting) => network switch
    {
        Hashtags => FeedNetworkBuilder.ForHashtags(counting),
        Replies => FeedNetworkBuilder.ForReplies(counting),
        Quotes => FeedNetworkBuilder.ForQuotes(counting),
        Reposts => FeedNetworkBuilder.ForReposts(counting),
        _ => FeedNetworkBuilder.ForMentions(counting),
    };

    /// <exception cref="UsageException">The extension names no format.</exception>
    private static string FormatOf(string? path) => Path.GetExtension(path)?.ToLowerInvariant() switch
    {
        null or "" or "." + Gexf => Gexf,
        "." + Csv => Csv,
        var extension => throw new UsageException($"no network format has the extension '{extension}'; choose --format {Gexf} or --format {Csv}"),
    };

    private static void WriteGexf(FeedNetwork network, Stream stream) => network.WriteGexf(stream);

    private static void WriteEdges(FeedNetwork network, Stream stream) => network.WriteEdgesCsv(stream);
}
