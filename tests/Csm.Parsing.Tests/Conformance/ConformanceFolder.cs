namespace Csm.Parsing.Tests.Conformance;

/// <summary>Finds the public test suites, which have licences of their own and so are not in the repository.</summary>
internal static class ConformanceFolder
{
    private const string Variable = "CSM_CONFORMANCE_DIR";

    /// <summary>Why the tests are skipped, or null where a folder is named. If the folder does not exist, the tests fail.</summary>
    public static string? SkipReason => string.IsNullOrEmpty(Root)
        ? $"{Variable} is not set: it names the folder with the public test suites, in twitter-text/ and unicode/."
        : null;

    private static string? Root => Environment.GetEnvironmentVariable(Variable);

    public static string Read(string folder, string file)
        => File.ReadAllText(Path.Combine(Root ?? throw new InvalidOperationException(SkipReason), folder, file));
}
