namespace Csm.Parsing.Tests;

/// <summary>A fact about pages copied from x.com, which are no part of the repository; skipped, with the reason, where they are not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PagesFactAttribute : FactAttribute
{
    public PagesFactAttribute() => Skip = Folder is null ? "CSM_PAGES_DIR does not name a folder of pages." : null;

    /// <summary>The folder, or null.</summary>
    internal static string? Folder => Environment.GetEnvironmentVariable("CSM_PAGES_DIR") is { Length: > 0 } folder && Directory.Exists(folder) ? folder : null;
}
