using Csm.Parsing.Data;

namespace Csm.Parsing.Cli.Tests;

/// <summary><c>csm codebook</c>.</summary>
public sealed class CodebookTests : IDisposable
{
    private readonly CliSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task The_codebook_of_each_schema_is_printed()
    {
        foreach (TableSchema schema in TableSchema.All)
        {
            CliResult result = await _session.RunAsync("codebook", "--schema", schema.Name);

            Assert.Equal(new CliResult(0, Codebook.ToMarkdown(schema), ""), result);
        }
    }

    [Fact]
    public async Task Without_a_schema_it_is_that_of_csm()
        => Assert.Equal(Codebook.ToMarkdown(TableSchema.Csm), (await _session.RunAsync("codebook")).Output);

    [Fact]
    public async Task An_unknown_schema_is_a_usage_error()
        => Assert.Equal(2, (await _session.RunAsync("codebook", "--schema", "tcat")).ExitCode);
}
