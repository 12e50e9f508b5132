using System.Collections.Immutable;
using Csm.Parsing.Cli.Files;

namespace Csm.Parsing.Cli.Inputs;

/// <summary>
/// Finds the files below a folder that match a pattern. Does not enter linked folders, which can form a circle, does not follow links out of the folder, which can
/// lead to files that were not meant, and does not take pipes, on which reading would wait.
/// </summary>
internal sealed class GlobWalk(GlobPattern pattern, string folder)
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    private readonly string _folder = FilePaths.FollowLinks(folder);
    private readonly ImmutableSortedSet<string>.Builder _found = CreatePaths();
    private readonly ImmutableSortedSet<string>.Builder _linksOut = CreatePaths();
    private readonly ImmutableSortedSet<string>.Builder _pipes = CreatePaths();
    private readonly Dictionary<string, string> _unreadable = new(StringComparer.Ordinal);

    /// <summary>The folders that cannot be listed, each with the reason.</summary>
    public IReadOnlyDictionary<string, string> Unreadable => _unreadable;

    /// <summary>The links that match, and lead out of the folder.</summary>
    public IReadOnlyList<string> LinksOut => [.. _linksOut];

    /// <summary>The pipes, sockets and devices that match.</summary>
    public IReadOnlyList<string> Pipes => [.. _pipes];

    /// <summary>Finds the files, as paths below the folder with forward slashes, in ordinal order.</summary>
    public ImmutableSortedSet<string> Run()
    {
        var directory = new DirectoryInfo(folder);
        if (directory.Exists)
        {
            Visit(directory, "", pattern.Start);
        }

        return _found.ToImmutable();
    }

    private static ImmutableSortedSet<string>.Builder CreatePaths() => ImmutableSortedSet.CreateBuilder<string>(StringComparer.Ordinal);

    private void Visit(DirectoryInfo directory, string prefix, ImmutableSortedSet<int> parts)
    {
        foreach (FileSystemInfo entry in List(directory, prefix))
        {
            string path = prefix + entry.Name;
            if (entry is DirectoryInfo below)
            {
                VisitBelow(below, path, pattern.Below(parts, entry.Name));
            }
            else if (pattern.MatchesFile(parts, entry.Name))
            {
                Take(entry, path);
            }
        }
    }

    private void VisitBelow(DirectoryInfo below, string path, ImmutableSortedSet<int> parts)
    {
        if (parts.IsEmpty)
        {
            return;
        }

        if (below.LinkTarget is null)
        {
            Visit(below, path + '/', parts);
        }
        else if (LeadsOut(below))
        {
            _linksOut.Add(path);
        }
    }

    private void Take(FileSystemInfo file, string path)
    {
        ImmutableSortedSet<string>.Builder kind = file.LinkTarget is not null && LeadsOut(file) ? _linksOut
            : FileStatus.Of(file.FullName) is { IsRegular: false } ? _pipes
            : _found;
        kind.Add(path);
    }

    private bool LeadsOut(FileSystemInfo link)
    {
        try
        {
            return !FilePaths.IsInside(FilePaths.FollowLinks(link.ResolveLinkTarget(returnFinalTarget: true)!.FullName), _folder);
        }
        catch (IOException)
        {
            // Links in a circle are reported when the file is read.
            return false;
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
            _unreadable[prefix] = FileFailure.ExplainReading(prefix, exception);
            return [];
        }
    }
}
