using System.CommandLine;
using Csm.Parsing.Cli.Inputs;
using Csm.Parsing.Cli.Runs;

namespace Csm.Parsing.Cli.Options;

/// <summary>The <c>FILE...</c> and the options of every command that reads dumps.</summary>
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
        CollectedAt.CompletionSources.Add([.. CollectionTimes.Names]);
    }

    public Argument<string[]> Files { get; } = new("FILE")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "A dump, '-' for standard input, a folder (all *.txt files in and below it), or a pattern with *, ? and **.",
    };

    private Option<string> Language { get; } = new("--language", "-l")
    {
        Description = "The language of the counts and dates, such as fr or zh-Hant. Default: that of the page's own words.",
        HelpName = "TAG",
    };

    private Option<string> CollectedAt { get; } = new("--collected-at")
    {
        Description = "When the pages were copied, as far as it is known: 2026, 2026-06, 2026-06-09 or 2026-06-09T18:30 for all of them; "
            + "path: the date in each path, such as 2026-06, 2026_06_09, 20260609 or 2026-06-09T1830; mtime: when each file was last written, in UTC; none: unknown. "
            + "Default: path if every path has exactly one date, otherwise none.",
        HelpName = $"TIME|{string.Join('|', CollectionTimes.Names)}",
    };

    private Option<string> Layout { get; } = new("--layout")
    {
        Description = "The layout of the page. Default: detected from its lines.",
        HelpName = string.Join('|', Layouts),
    };

    /// <summary>Adds the options to a command, in the order in which its help shows them.</summary>
    public void AddOptions(Command command)
    {
        foreach (Option<string> option in (ReadOnlySpan<Option<string>>)[Language, Layout, CollectedAt])
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Finds the dumps that the arguments name.</summary>
    /// <exception cref="UsageException">A folder or pattern matches no file, an argument is empty, the language or layout is unknown, or the times cannot be decided.</exception>
    public DumpSelection Select(ParseResult result)
    {
        var inputs = InputSet.Expand(result.GetRequiredValue(Files), _environment.CurrentDirectory);
        var times = CollectionTimes.Choose(result.GetValue(CollectedAt), inputs.Inputs);
        return new DumpSelection(inputs, times, LanguageOf(result), LayoutOf(result), _environment);
    }

    private FeedLanguage? LanguageOf(ParseResult result)
        => result.GetValue(Language) is { } tag ? FeedLanguage.Find(tag) ?? throw ChoiceOption.Unknown("language", tag, Tags) : null;

    private FeedLayout? LayoutOf(ParseResult result)
        => result.GetValue(Layout) is { } name ? FeedLayout.Find(name) ?? throw ChoiceOption.Unknown("layout", name, Layouts) : null;
}
