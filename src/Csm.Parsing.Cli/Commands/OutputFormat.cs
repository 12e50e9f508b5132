namespace Csm.Parsing.Cli.Commands;

/// <summary>What <c>parse</c> writes.</summary>
internal enum OutputFormat
{
    Text,
    Json,
    Ndjson,
    Csv,
}
