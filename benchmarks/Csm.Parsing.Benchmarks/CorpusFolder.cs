using System.Globalization;

namespace Csm.Parsing.Benchmarks;

/// <summary>Creates a folder of many small dumps, all different, to measure <c>csm</c>: <c>corpus FOLDER COUNT</c>.</summary>
internal static class CorpusFolder
{
    private const int LengthOfFile = 5_000;
    private const int FilesInFolder = 1_000;

    public static void Write(string folder, string count)
    {
        int files = int.Parse(count, CultureInfo.InvariantCulture);
        for (int first = 0; first < files; first += FilesInFolder)
        {
            string below = Directory.CreateDirectory(Path.Combine(folder, $"{first / FilesInFolder:D4}")).FullName;
            Parallel.For(first, Math.Min(first + FilesInFolder, files), number
                => File.WriteAllText(Path.Combine(below, $"{number:D8}.txt"), GeneratedDump.Create(Corpus.Seed, LengthOfFile, seed: number)));
        }
    }
}
