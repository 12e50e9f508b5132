using System.Collections.Immutable;
using Csm.Parsing.Cli.Files;

namespace Csm.Parsing.Cli.Inputs;

/// <summary>Finds the files below a folder that match a pattern. Does not enter linked folders, which can form a circle.</summary>
internal sealed class GlobWalk(GlobPattern pattern, string folder)
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    private readonly ImmutableSortedSet<string>.Builder _found = ImmutableSortedSet.CreateBuilder<string>(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _unreadable = new(StringComparer.Ordinal);

    /// <summary>The folders that cannot be listed, each with the reason.</summary>
    public IReadOnlyDictionary<string, string> Unreadable => _unreadable;

    /// <summary>Finds the files, as paths below the folder with forward slashes, in ordinal order.</summary>
    public ImmutableSortedSet<string> Run()
    {
        var directory = new DirectoryInfo(folder);
        if (directory.Exists)
        {
            Visit(directory, "", 0);
        }

        return _found.ToImmutable();
    }

    private void Visit(DirectoryInfo directory, string prefix, int part) => Visit(List(directory, prefix), prefix, part);

    private void Visit(FileSystemInfo[] entries, string prefix, int part)
    {
        bool isAnyFolders = pattern.IsAnyFolders(part);
        if (isAnyFolders)
        {
            Visit(entries, prefix, part + 1);
        }

        foreach (FileSystemInfo entry in entries)
        {
            string path = prefix + entry.Name;
            if (entry is DirectoryInfo { LinkTarget: null } below)
            {
                VisitBelow(below, path + '/', part, isAnyFolders);
            }
            else if (entry is FileInfo && part == pattern.Parts.Length - 1 && pattern.Matches(part, entry.Name))
            {
                _found.Add(path);
            }
        }
    }

    private void VisitBelow(DirectoryInfo below, string prefix, int part, bool isAnyFolders)
    {
        if (isAnyFolders)
        {
            Visit(below, prefix, part);
        }
        else if (part + 1 < pattern.Parts.Length && pattern.Matches(part, below.Name))
        {
            Visit(below, prefix, part + 1);
        }
    }

    private FileSystemInfo[] List(DirectoryInfo directory, string prefix)
    {
        try
        {
            return [.. directory.EnumerateFileSystemInfos("*", Everything)];
        }
        catch (Exception exception) when (FileFailure.IsFailure(exception))
        {
            _unreadable[prefix] = FileFailure.Explain(exception);
            return [];
        }
    }
}
