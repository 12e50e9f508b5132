using System.CommandLine;
using Csm.Parsing.Cli.Inputs;
using Csm.Parsing.Data;

namespace Csm.Parsing.Cli;

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
        Option<string> of = ChoiceOption.Create("--of", null, "a kind of network", Mentions, Hashtags);
        of.DefaultValueFactory = _ => Mentions;
        of.Description = $"{Mentions}: from the account of a feed to those that it mentions, weighted by mentions; "
            + $"{Hashtags}: between those of a post, weighted by posts.";
        Option<string> format = ChoiceOption.Create("--format", "-f", "a format", Gexf, Csv);
        format.Description = $"{Gexf}: GEXF 1.3; {Csv}: the edges alone. Default: what the extension of the file says, else {Gexf}.";
        var output = new Option<string>("--output", "-o") { Description = "A file. Default: standard output.", HelpName = "FILE" };
        var language = new LanguageOption();
        var command = new Command("network", Text) { files, of, format, output, language.Option };
        command.SetAction((result, cancellationToken) =>
        {
            InputSet inputs = InputSet.Expand(result.GetRequiredValue(files), environment.CurrentDirectory);
            string? path = result.GetValue(output) is { } file ? PathOf(file, inputs, environment) : null;
            string chosen = result.GetValue(format) ?? (IsCsv(path) ? Csv : Gexf);
            FeedNetworkBuilder network = result.GetValue(of) == Mentions ? FeedNetworkBuilder.OfMentions() : FeedNetworkBuilder.OfHashtags();
            FeedParseOptions options = language.OptionsOf(result);
            var sink = new NetworkSink(network, chosen == Csv ? WriteEdges : WriteGexf, path, environment.Output);
            return new InputRun(inputs, (text, token) => Feed.ParseAll(text, options, token), sink, environment).RunAsync(cancellationToken);
        });
        return command;
    }

    private static string PathOf(string file, InputSet inputs, CliEnvironment environment)
    {
        string fullPath = file.Length > 0 ? Path.GetFullPath(file, environment.CurrentDirectory) : throw new UsageException("the path after --output is empty");
        if (Directory.Exists(fullPath) || Path.EndsInDirectorySeparator(file))
        {
            throw new UsageException($"a network is one file, and '{file}' is a folder");
        }

        inputs.ThrowIfOverwritten([fullPath]);
        return fullPath;
    }

    private static bool IsCsv(string? path) => Path.GetExtension(path)?.Equals("." + Csv, StringComparison.OrdinalIgnoreCase) == true;

    private static void WriteGexf(FeedNetwork network, Stream stream) => network.WriteGexf(stream);

    private static void WriteEdges(FeedNetwork network, Stream stream) => network.WriteEdges(stream);
}
