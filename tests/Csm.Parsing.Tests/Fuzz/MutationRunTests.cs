using System.Globalization;
using Csm.Parsing.Fuzz;

namespace Csm.Parsing.Tests.Fuzz;

public sealed class MutationRunTests
{
    private static readonly byte[][] Corpus = ["Name\n@handle\nFollowers\n1\n"u8.ToArray(), "text\n1\n2\n3\n"u8.ToArray()];

    [Fact]
    public void A_seed_has_one_input() => Assert.Equal(RunOf(_ => { }).InputOf(1), RunOf(_ => { }).InputOf(1));

    [Fact]
    public void Seeds_have_different_inputs() => Assert.True(Enumerable.Range(1, 100).Select(seed => Convert.ToHexString(RunOf(_ => { }).InputOf(seed))).Distinct().Count() > 90);

    [Fact]
    public void Each_seed_is_executed_once()
    {
        var inputs = new List<byte[]>();

        Assert.True(RunOf(inputs.Add).Run(1, 10, TextWriter.Null));

        Assert.Equal(Enumerable.Range(1, 10).Select(RunOf(_ => { }).InputOf), inputs);
    }

    [Fact]
    public void A_failure_is_reported_with_its_seed_and_its_input()
    {
        byte[] failing = RunOf(_ => { }).InputOf(5);
        using var log = new StringWriter(CultureInfo.InvariantCulture);

        bool held = RunOf(input => Assert.NotEqual(failing, input)).Run(1, 10, log);

        Assert.False(held);
        Assert.StartsWith($"any: seed 5 fails with this input, in Base64:\n{Convert.ToBase64String(failing)}\n", log.ToString(), StringComparison.Ordinal);
    }

    private static MutationRun RunOf(Action<byte[]> target) => new("any", target, Corpus);
}
