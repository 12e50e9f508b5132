using System.CommandLine;

namespace Csm.Parsing.Cli;

/// <summary>An option that takes one of a few names.</summary>
internal static class ChoiceOption
{
    /// <param name="name">The option with its dashes.</param>
    /// <param name="alias">Its short form; null where it has none.</param>
    /// <param name="noun">What it names, with its article: <c>a format</c>.</param>
    /// <param name="choices">The names.</param>
    public static Option<string> Create(string name, string? alias, string noun, params string[] choices)
    {
        var option = new Option<string>(name, alias is null ? [] : [alias]) { HelpName = string.Join('|', choices) };
        option.CompletionSources.Add(choices);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var chosen] && !choices.Contains(chosen.Value))
            {
                result.AddError($"'{chosen.Value}' is not {noun}; there are {string.Join(", ", choices)}.");
            }
        });
        return option;
    }
}
