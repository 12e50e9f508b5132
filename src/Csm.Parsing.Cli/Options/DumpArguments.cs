using System.CommandLine;
using Csm.Parsing.Cli.Inputs;
using Csm.Parsing.Cli.Runs;

namespace Csm.Parsing.Cli.Options;

/// <summary>The <c>FILE...</c>, <c>--language</c> and <c>--layout</c> of every command that reads dumps.</summary>
internal sealed class DumpArguments
{
    private static readonly string[] Tags = [.. FeedLanguage.All.Select(language => language.Tag)];

    private static readonly string[] Layouts = [.. FeedLayout.All.Select(layout => layout.Name)];

    private readonly CliEnvironment _environment;

    public DumpArguments(CliEnvironment environment)
    {
        _environment = environment;
        Language.CompletionSources.Add(Tags);
        Layout.CompletionSources.Add(Layouts);
    }

    public Argument<string[]> Files { get; } = new("FILE")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "A dump, '-' for standard input, a folder (all *.txt files in and below it), or a pattern with *, ? and **.",
    };

    public Option<string> Language { get; } = new("--language", "-l")
    {
        Description = "The language of the counts. Default: that of the labels.",
        HelpName = string.Join('|', Tags),
    };

    public Option<string> Layout { get; } = new("--layout")
    {
        Description = "The layout of the page. Default: detected from its lines.",
        HelpName = string.Join('|', Layouts),
    };

    /// <summary>Finds the dumps that the arguments name.</summary>
    /// <exception cref="UsageException">A folder or pattern matches no file, an argument is empty, or the language or layout is unknown.</exception>
    public DumpSelection Select(ParseResult result)
    {
        var inputs = InputSet.Expand(result.GetRequiredValue(Files), _environment.CurrentDirectory);
        return new DumpSelection(inputs, new FeedParseOptions { Language = LanguageOf(result), Layout = LayoutOf(result) }, _environment);
    }

    private FeedLanguage? LanguageOf(ParseResult result)
        => result.GetValue(Language) is { } tag ? FeedLanguage.Find(tag) ?? throw ChoiceOption.Unknown("language", tag, Tags) : null;

    private FeedLayout? LayoutOf(ParseResult result)
        => result.GetValue(Layout) is { } name ? FeedLayout.Find(name) ?? throw ChoiceOption.Unknown("layout", name, Layouts) : null;
}
