using Csm.Parsing.Diagnostics;

namespace Csm.Parsing.Cli.Tests;

/// <summary><c>csm explain</c>.</summary>
public sealed class ExplainTests : IDisposable
{
    private readonly CliSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task An_id_in_any_letter_case_is_explained()
    {
        CliResult result = await _session.RunAsync("explain", "csm0012", "CSM1015");

        DiagnosticDescriptor[] wanted = [.. DiagnosticCatalog.All.Where(descriptor => descriptor.Id is "CSM0012" or "CSM1015")];
        Assert.Equal(string.Concat(wanted.Select(descriptor => $"{descriptor} ({descriptor.Severity.ToString().ToLowerInvariant()})\n{descriptor.HelpText}\n")), result.Output);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public async Task Without_an_id_all_diagnostics_are_listed()
        => Assert.Equal(DiagnosticCatalog.All.Length, (await _session.RunAsync("explain")).Output.Count(character => character == '\n'));

    [Fact]
    public async Task An_unknown_id_is_a_usage_error()
    {
        CliResult result = await _session.RunAsync("explain", "CSM0012", "CSM9999");

        Assert.Equal((2, "", "csm: unknown diagnostic 'CSM9999'; csm explain lists all of them\n"), (result.ExitCode, result.Output, result.Error));
    }
}
