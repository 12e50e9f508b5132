namespace Csm.Parsing.Tests;

/// <summary>A theory over the pages copied from X in the folder that the environment variable <c>CSM_PAGES_DIR</c> names; skipped if there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PagesTheoryAttribute : TheoryAttribute
{
    public PagesTheoryAttribute()
    {
        if (PagesFactAttribute.Folder is null)
        {
            Skip = "CSM_PAGES_DIR names no folder with pages.";
        }
    }

    /// <summary>The names of the pages that have a truth beside them.</summary>
    public static TheoryData<string> Names =>
        PagesFactAttribute.Folder is { } folder ? [.. Directory.EnumerateFiles(folder, "*.tsv").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal)] : ["none"];
}
