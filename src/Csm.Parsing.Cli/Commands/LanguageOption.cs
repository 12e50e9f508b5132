using System.CommandLine;

namespace Csm.Parsing.Cli.Commands;

/// <summary>The <c>--language</c> of all commands that read dumps.</summary>
internal sealed class LanguageOption
{
    private static readonly string[] Tags = [.. FeedLanguage.All.Select(language => language.Tag)];

    public LanguageOption()
    {
        Option.CompletionSources.Add(Tags);
        Option.Validators.Add(result =>
        {
            if (result.Tokens is [var tag] && FeedLanguage.Find(tag.Value) is null)
            {
                result.AddError($"'{tag.Value}' is not a language that is known; there are {string.Join(", ", Tags)}.");
            }
        });
    }

    public Option<string> Option { get; } = new("--language", "-l")
    {
        Description = "The language in which counts are written. Default: the one of the labels.",
        HelpName = string.Join('|', Tags),
    };

    /// <summary>The options of a parse as the arguments say.</summary>
    public FeedParseOptions OptionsOf(ParseResult result)
        => new() { Language = result.GetValue(Option) is { } tag ? FeedLanguage.Find(tag) : null };
}
