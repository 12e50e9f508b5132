namespace Csm.Parsing.Tests.Conformance;

/// <summary>Where the public test suites are: they have licences of their own, so they are no part of the repository.</summary>
internal static class ConformanceFolder
{
    private const string Variable = "CSM_CONFORMANCE_DIR";

    /// <summary>Why there is nothing to test against; or null. A folder that is named but not there is no reason: then the tests fail.</summary>
    public static string? SkipReason => string.IsNullOrEmpty(Root)
        ? $"{Variable} is not set: it names the folder with the public test suites, in twitter-text/ and unicode/."
        : null;

    private static string? Root => Environment.GetEnvironmentVariable(Variable);

    public static string Read(string folder, string file)
        => File.ReadAllText(Path.Combine(Root ?? throw new InvalidOperationException(SkipReason), folder, file));
}
