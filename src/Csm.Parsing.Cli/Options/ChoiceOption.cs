using System.CommandLine;

namespace Csm.Parsing.Cli.Options;

/// <summary>An option whose value is one of a few names.</summary>
internal sealed class ChoiceOption
{
    private readonly string _noun;
    private readonly IReadOnlyCollection<string> _names;

    /// <param name="noun">What the names are: <c>format</c>.</param>
    /// <param name="names">The names.</param>
    /// <param name="description">What the option does, and its default.</param>
    /// <param name="aliases">How the option is written, the long form first.</param>
    public ChoiceOption(string noun, IReadOnlyCollection<string> names, string description, params string[] aliases)
    {
        _noun = noun;
        _names = names;
        Option = new Option<string>(aliases[0], aliases[1..]) { Description = description, HelpName = string.Join('|', names) };
        Option.CompletionSources.Add([.. names]);
    }

    public Option<string> Option { get; }

    /// <summary>The given name, or null where the option is not given.</summary>
    /// <exception cref="UsageException">The value is not one of the names.</exception>
    public string? ValueOf(ParseResult result)
        => result.GetValue(Option) is { } value && !_names.Contains(value) ? throw Unknown(_noun, value, _names) : result.GetValue(Option);

    /// <summary>The error for a value that is not one of the names.</summary>
    public static UsageException Unknown(string noun, string value, IEnumerable<string> names) => new($"unknown {noun} '{value}'; choose {Join(names)}");

    private static string Join(IEnumerable<string> names)
        => names.ToArray() is [.. [_, ..] first, var last] ? $"{string.Join(", ", first)} or {last}" : string.Concat(names);
}
