using System.CommandLine;
using Csm.Parsing.Data;

namespace Csm.Parsing.Cli.Commands;

/// <summary>The <c>--schema</c> that <c>export</c> and <c>codebook</c> take.</summary>
internal sealed class SchemaOption
{
    private const string Csm = "csm";
    private const string Twitwi = "twitwi";

    // The names stand here too, so that no command makes the tables that does not need them.
    public Option<string> Option { get; } = ChoiceOption.Create(
        "a schema",
        [Csm, Twitwi],
        "The names of the columns: csm for all that is read, twitwi for the posts as minet and gazouilloire name them. Default: csm.",
        "--schema");

    public TableSchema SchemaOf(ParseResult result) => result.GetValue(Option) == Twitwi ? TableSchema.Twitwi : TableSchema.Csm;
}
