namespace Csm.Parsing.Fuzz;

/// <summary>Runs a target on mutated inputs of its corpus, without a fuzzer: the same seed gives the same inputs on every machine.</summary>
/// <param name="name">The name of the target.</param>
/// <param name="target">The target.</param>
/// <param name="corpus">The inputs that are mutated, at least one.</param>
public sealed class MutationRun(string name, Action<byte[]> target, IReadOnlyList<byte[]> corpus)
{
    /// <summary>The run of a target on the inputs in its folder of the corpus.</summary>
    public static MutationRun Of(string name, string corpus) => new(
        name, FuzzTargets.All[name], [.. Directory.EnumerateFiles(Path.Combine(corpus, name)).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)]);

    /// <summary>The input of a seed.</summary>
    public byte[] InputOf(int seed) => new InputMutator(corpus, seed).Mutate();

    /// <summary>Runs the target once for each of the seeds that follow the first, up to the first failure.</summary>
    /// <returns>Whether all promises held; if not, the log has the seed, the input and the exception.</returns>
    public bool Run(int firstSeed, int executions, TextWriter log)
    {
        ArgumentNullException.ThrowIfNull(log);
        for (int seed = firstSeed; seed < firstSeed + executions; seed++)
        {
            byte[] input = InputOf(seed);
            try
            {
                target(input);
            }
#pragma warning disable CA1031 // Whatever is thrown is what a fuzzer reports.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                log.WriteLine($"{name}: seed {seed} fails with this input, in Base64:\n{Convert.ToBase64String(input)}\n{exception}");
                return false;
            }
        }

        log.WriteLine($"{name}: {executions} executions, seeds {firstSeed} to {firstSeed + executions - 1}, hold every promise");
        return true;
    }
}
