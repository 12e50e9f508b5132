namespace Csm.Parsing.Tests.Conformance;

/// <summary>Reads one version of Unicode's emoji-test.txt.</summary>
internal static class EmojiTable
{
    /// <summary>The version named in the head of the file.</summary>
    public static string VersionOf(int version)
    {
        const string Label = "# Version: ";
        return Lines(version).First(line => line.StartsWith(Label, StringComparison.Ordinal))[Label.Length..].TrimEnd();
    }

    /// <summary>All lines that have a status.</summary>
    public static TheoryData<EmojiLine> Read(int version)
    {
        string name = VersionOf(version);
        return
        [
            .. from line in Lines(version)
               where line.Length > 0 && line[0] != '#'
               let fields = line.Split(';', '#')
               select new EmojiLine(name, fields[0].Trim(), fields[1].Trim()),
        ];
    }

    private static string[] Lines(int version) => ConformanceFolder.Read("unicode", $"emoji-test-{version}.txt").Split('\n');
}
