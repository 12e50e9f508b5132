using System.CommandLine;
using Csm.Parsing.Data;

namespace Csm.Parsing.Cli.Options;

/// <summary>The <c>--schema</c> option of <c>export</c> and <c>codebook</c>.</summary>
internal sealed class SchemaOption
{
    private const string Csm = "csm";
    private const string Twitwi = "twitwi";

    // The names are repeated here so that commands that use no tables do not create them.
    private readonly ChoiceOption _choice = new(
        "schema",
        [Csm, Twitwi],
        "The names of the columns: csm has everything that is read, twitwi has the posts as minet and gazouilloire name them. Default: csm.",
        "--schema");

    public Option<string> Option => _choice.Option;

    /// <exception cref="UsageException">The schema is unknown.</exception>
    public TableSchema SchemaOf(ParseResult result) => _choice.ValueOf(result) == Twitwi ? TableSchema.Twitwi : TableSchema.Csm;
}
