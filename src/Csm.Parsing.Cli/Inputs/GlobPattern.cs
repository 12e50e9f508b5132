using System.Collections.Immutable;
using System.IO.Enumeration;
using Csm.Parsing.Cli.Files;

namespace Csm.Parsing.Cli.Inputs;

/// <summary>A path whose parts may contain <c>*</c> and <c>?</c>, or be <c>**</c> for any number of folders.</summary>
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

    /// <summary>The parts of the path, starting with the first one that has a wildcard.</summary>
    public ImmutableArray<string> Parts { get; }

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

    public bool IsAnyFolders(int part) => Parts[part] == AnyFolders;

    public bool Matches(int part, string name) => FileSystemName.MatchesSimpleExpression(Parts[part], name, _ignoresCase);

    /// <summary>The path under which to show and open a file that was found.</summary>
    public string PathOf(string relativePath) => _prefix + relativePath;
}
