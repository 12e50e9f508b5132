using System.CommandLine;

namespace Csm.Parsing.Cli.Commands;

/// <summary>Options whose value is one of a few names.</summary>
internal static class ChoiceOption
{
    /// <param name="what">What the names are, with its article: <c>a format</c>.</param>
    /// <param name="names">The names.</param>
    /// <param name="description">What the option does, and what happens without it.</param>
    /// <param name="aliases">The option's own names, the long one first.</param>
    public static Option<string> Create(string what, IReadOnlyCollection<string> names, string description, params string[] aliases)
    {
        var option = new Option<string>(aliases[0], aliases[1..]) { Description = description, HelpName = string.Join('|', names) };
        option.CompletionSources.Add([.. names]);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var name] && !names.Contains(name.Value))
            {
                result.AddError($"'{name.Value}' is not {what}; there are {string.Join(", ", names)}.");
            }
        });
        return option;
    }
}
