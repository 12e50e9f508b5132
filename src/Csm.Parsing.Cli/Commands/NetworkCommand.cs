using System.CommandLine;
using Csm.Parsing.Cli.Inputs;
using Csm.Parsing.Cli.Runs;
using Csm.Parsing.Data;

namespace Csm.Parsing.Cli.Commands;

/// <summary><c>csm network</c>.</summary>
internal static class NetworkCommand
{
    private const string Mentions = "mentions";
    private const string Hashtags = "hashtags";
    private const string Gexf = "gexf";
    private const string Csv = "csv";

    private const string Text = """
        Write who mentions whom, or which hashtags stand together, as one network of all dumps, for Gephi.

        Example:
          csm network dumps/ --of hashtags --output hashtags.gexf
        """;

    public static Command Create(CliEnvironment environment)
    {
        Argument<string[]> files = InputArgument.Create();
        Option<string> of = ChoiceOption.Create(
            "a kind of network",
            [Mentions, Hashtags],
            $"{Mentions}: from the account of a feed to those that it mentions, weighted by mentions; {Hashtags}: between those of a post, weighted by posts. Default: {Mentions}.",
            "--of");
        Option<string> format = ChoiceOption.Create(
            "a format of networks",
            [Gexf, Csv],
            $"{Gexf}: GEXF 1.3; {Csv}: the edges alone. Default: what the extension of the file says, else {Gexf}.",
            "--format",
            "-f");
        Option<string> output = SingleOutput.CreateOption();
        var language = new LanguageOption();
        var command = new Command("network", Text) { files, of, format, output, language.Option };
        command.SetAction((result, cancellationToken) =>
        {
            InputSet inputs = InputSet.Expand(result.GetRequiredValue(files), environment.CurrentDirectory);
            var target = SingleOutput.Create(result.GetValue(output), "the network", inputs, environment);
            string chosen = result.GetValue(format) ?? FormatOf(target.Path);
            FeedNetworkBuilder network = result.GetValue(of) == Hashtags ? FeedNetworkBuilder.ForHashtags() : FeedNetworkBuilder.ForMentions();
            FeedParseOptions options = language.OptionsOf(result);
            var sink = new NetworkSink(network, chosen == Csv ? WriteEdges : WriteGexf, target);
            return new InputRun(inputs, (text, token) => Feed.ParseAll(text, options, token), sink, environment).RunAsync(cancellationToken);
        });
        return command;
    }

    /// <exception cref="UsageException">The extension is of neither format.</exception>
    private static string FormatOf(string? path) => Path.GetExtension(path)?.ToLowerInvariant() switch
    {
        null or "" or "." + Gexf => Gexf,
        "." + Csv => Csv,
        var extension => throw new UsageException($"'{extension}' is no extension of a network; choose {Gexf} or {Csv} by --format"),
    };

    private static void WriteGexf(FeedNetwork network, Stream stream) => network.WriteGexf(stream);

    private static void WriteEdges(FeedNetwork network, Stream stream) => network.WriteEdgesCsv(stream);
}
