using System.CommandLine;
using Csm.Parsing.Data;

namespace Csm.Parsing.Cli.Options;

/// <summary>The <c>--schema</c> option of <c>export</c> and <c>codebook</c>.</summary>
internal sealed class SchemaOption
{
    // The names are repeated here so that commands that use no tables do not create them.
    private const string Csm = "csm";
    private const string Twitwi = "twitwi";
    private const string History = "history";

    private readonly ChoiceOption _choice;

    /// <param name="names">The schemas to choose from.</param>
    public SchemaOption(IReadOnlyCollection<string> names) => _choice = new ChoiceOption(
        "schema",
        names,
        "The names of the columns: csm has everything that is read, twitwi has the posts as minet and gazouilloire name them"
        + (names.Contains(History) ? ", history is what csm history writes. " : ". ") + "Default: csm.",
        "--schema");

    /// <summary>The schemas of tables that any feed has rows for.</summary>
    public static IReadOnlyCollection<string> OfFeeds { get; } = [Csm, Twitwi];

    /// <summary>All schemas.</summary>
    public static IReadOnlyCollection<string> All { get; } = [.. OfFeeds, History];

    public Option<string> Option => _choice.Option;

    /// <exception cref="UsageException">The schema is unknown.</exception>
    public TableSchema SchemaOf(ParseResult result) => _choice.ValueOf(result) switch
    {
        Twitwi => TableSchema.Twitwi,
        History => TableSchema.History,
        _ => TableSchema.Csm,
    };
}
