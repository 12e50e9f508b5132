using System.Collections.Immutable;
using System.IO.Enumeration;

namespace Csm.Parsing.Cli.Inputs;

/// <summary>A path with <c>*</c> and <c>?</c> in its parts, and <c>**</c> for any number of folders.</summary>
internal sealed class GlobPattern
{
    private const string AnyFolders = "**";

    private readonly string _prefix;
    private readonly bool _ignoresCase;

    private GlobPattern(string prefix, ImmutableArray<string> parts, bool ignoresCase)
    {
        _prefix = prefix;
        Parts = parts;
        _ignoresCase = ignoresCase;
    }

    /// <summary>The parts from the first one with a wildcard on.</summary>
    public ImmutableArray<string> Parts { get; }

    /// <summary>The folder before them.</summary>
    public string Folder => _prefix.Length == 0 ? "." : _prefix;

    public static bool IsPattern(string path) => path.AsSpan().ContainsAny('*', '?');

    public static GlobPattern Parse(string pattern)
    {
        string path = FilePaths.WithForwardSlashes(pattern);
        int start = path.LastIndexOf('/', path.IndexOfAny(['*', '?'])) + 1;
        ImmutableArray<string> parts = [.. path[start..].Split('/', StringSplitOptions.RemoveEmptyEntries)];
        return new GlobPattern(path[..start], parts[^1] == AnyFolders ? parts.Add("*") : parts, FilePaths.IgnoreCase);
    }

    /// <summary>The text files in a folder and below it; <c>DUMP.TXT</c> is one too.</summary>
    public static GlobPattern TextFilesIn(string folder)
    {
        string path = FilePaths.WithForwardSlashes(folder);
        return new GlobPattern(path.EndsWith('/') ? path : path + '/', [AnyFolders, "*.txt"], ignoresCase: true);
    }

    public bool IsAnyFolders(int part) => Parts[part] == AnyFolders;

    public bool Matches(int part, string name) => FileSystemName.MatchesSimpleExpression(Parts[part], name, _ignoresCase);

    /// <summary>The path to show and to open for what was found.</summary>
    public string PathOf(string relativePath) => _prefix + relativePath;
}
