namespace Csm.Parsing.Cli;

/// <summary>What <c>parse</c> writes.</summary>
internal enum OutputFormat
{
    Text,
    Json,
    Ndjson,
    Csv,
}
