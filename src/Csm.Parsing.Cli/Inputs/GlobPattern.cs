using System.Collections.Immutable;
using System.IO.Enumeration;
using Csm.Parsing.Cli.Files;

namespace Csm.Parsing.Cli.Inputs;

/// <summary>A path whose parts may contain <c>*</c> and <c>?</c>, or be <c>**</c> for any number of folders.</summary>
internal sealed class GlobPattern
{
    private const string AnyFolders = "**";

    private readonly string _prefix;

    // Those from the first one that has a wildcard. The last one is not **.
    private readonly ImmutableArray<string> _parts;
    private readonly bool _ignoresCase;

    private GlobPattern(string prefix, ImmutableArray<string> parts, bool ignoresCase)
    {
        _prefix = prefix;
        _parts = parts;
        _ignoresCase = ignoresCase;
    }

    /// <summary>The parts of the pattern that the entries of its folder can match.</summary>
    public ImmutableSortedSet<int> Start => WithoutFolders([0]);

    /// <summary>The folder before those parts.</summary>
    public string Folder => _prefix.Length == 0 ? "." : _prefix;

    public static bool IsPattern(string path) => path.AsSpan().ContainsAny('*', '?');

    public static GlobPattern Parse(string pattern)
    {
        string path = FilePaths.WithForwardSlashes(pattern);
        int start = path.LastIndexOf('/', path.IndexOfAny(['*', '?'])) + 1;
        ImmutableArray<string> parts = [.. path[start..].Split('/', StringSplitOptions.RemoveEmptyEntries)];
        return new GlobPattern(path[..start], parts[^1] == AnyFolders ? parts.Add("*") : parts, FilePaths.IgnoreCase);
    }

    /// <summary>A pattern for the text files in and below a folder, in any letter case of the extension.</summary>
    public static GlobPattern TextFilesIn(string folder)
    {
        string path = FilePaths.WithForwardSlashes(folder);
        return new GlobPattern(path.EndsWith('/') ? path : path + '/', [AnyFolders, "*.txt"], ignoresCase: true);
    }

    /// <summary>Whether a file matches the last part, and that is one of some parts.</summary>
    public bool MatchesFile(ImmutableSortedSet<int> parts, string name) => parts.Contains(_parts.Length - 1) && Matches(_parts.Length - 1, name);

    /// <summary>The parts that the entries of a folder can match.</summary>
    /// <param name="parts">The parts that the folder itself can match.</param>
    /// <param name="name">The name of the folder.</param>
    public ImmutableSortedSet<int> Below(ImmutableSortedSet<int> parts, string name) => WithoutFolders(
    [
        .. parts.Where(IsAnyFolders),
        .. parts.Where(part => !IsAnyFolders(part) && part + 1 < _parts.Length && Matches(part, name)).Select(part => part + 1),
    ]);

    /// <summary>The path under which to show and open a file that was found.</summary>
    public string PathOf(string relativePath) => _prefix + relativePath;

    private bool IsAnyFolders(int part) => _parts[part] == AnyFolders;

    private bool Matches(int part, string name) => FileSystemName.MatchesSimpleExpression(_parts[part], name, _ignoresCase);

    // ** can also stand for no folder at all. A set, so that several ** do not multiply the ways to reach the same part.
    private ImmutableSortedSet<int> WithoutFolders(IEnumerable<int> parts)
    {
        var reached = ImmutableSortedSet.CreateBuilder<int>();
        foreach (int first in parts)
        {
            int part = first;
            while (reached.Add(part) && IsAnyFolders(part))
            {
                part++;
            }
        }

        return reached.ToImmutable();
    }
}
