using Csm.Parsing.Fuzz;

namespace Csm.Parsing.Tests.Fuzz;

/// <summary>Replays the inputs that the fuzzer started from or found: none breaks a promise.</summary>
public sealed class CorpusTests
{
    private static readonly string Corpus = Path.Combine(RepositoryRoot.Path, "tests", "Csm.Parsing.Fuzz", "corpus");

    public static TheoryData<string, string> Inputs()
    {
        var inputs = new TheoryData<string, string>();
        foreach (string file in Directory.EnumerateFiles(Corpus, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            inputs.Add(Path.GetFileName(Path.GetDirectoryName(file)!), Path.GetFileName(file));
        }

        return inputs;
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public void An_input_breaks_no_promise(string target, string file) => FuzzTargets.All[target](File.ReadAllBytes(Path.Combine(Corpus, target, file)));

    [Fact]
    public void The_first_inputs_are_those_that_the_program_writes()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("csm-");
        FirstCorpus.Write(Seed.Text, folder.FullName);
        string[] files = [.. Directory.EnumerateFiles(folder.FullName, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder.FullName, file))];
        Assert.All(files, file => Assert.Equal(File.ReadAllBytes(Path.Combine(folder.FullName, file)), File.ReadAllBytes(Path.Combine(Corpus, file))));
        folder.Delete(recursive: true);
    }
}
