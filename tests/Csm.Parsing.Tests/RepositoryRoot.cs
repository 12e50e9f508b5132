namespace Csm.Parsing.Tests;

/// <summary>The folder of the repository: the nearest one above the tests that holds the solution.</summary>
internal static class RepositoryRoot
{
    public static string Path { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string? folder)
    {
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder, "Csm.Parsing.sln")))
        {
            folder = System.IO.Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("Csm.Parsing.sln is in no folder above the tests.");
    }
}
