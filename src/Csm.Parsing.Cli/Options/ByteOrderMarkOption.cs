using System.CommandLine;

namespace Csm.Parsing.Cli.Options;

/// <summary>The <c>--bom</c> option of the commands that write tables.</summary>
internal static class ByteOrderMarkOption
{
    public static Option<bool> Create() => new("--bom")
    {
        Description = "Begin CSV files with the byte order mark from which Excel recognizes UTF-8. Default: no mark.",
    };
}
