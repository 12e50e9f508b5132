using System.Collections.Immutable;
using System.Globalization;
using Csm.Parsing.Cli.Files;

namespace Csm.Parsing.Cli.Inputs;

/// <summary>The inputs that the arguments name (files, folders, patterns and standard input), without duplicates.</summary>
internal sealed class InputSet
{
    private readonly HashSet<string> _fullPaths = new(FilePaths.Comparer);
    private readonly List<Input> _inputs = [];
    private readonly List<int> _named = [];
    private readonly List<string> _unreadableFolders = [];
    private readonly List<string> _skipped = [];
    private readonly string _currentDirectory;
    private bool _hasFolderOrPattern;

    private InputSet(string currentDirectory) => _currentDirectory = currentDirectory;

    public IReadOnlyList<Input> Inputs => _inputs;

    /// <summary>A message for each folder that cannot be listed.</summary>
    public IReadOnlyList<string> UnreadableFolders => _unreadableFolders;

    /// <summary>A message for each folder or pattern for which something was skipped.</summary>
    public IReadOnlyList<string> Skipped => _skipped;

    /// <summary>Whether there can be more than one input.</summary>
    /// <remarks>A folder or pattern counts as several even if it has only one file, so that scripts see the same behaviour.</remarks>
    public bool IsSeveral => _hasFolderOrPattern || _inputs.Count > 1;

    /// <summary>Finds the inputs, in the order of the arguments; those of a folder or pattern in ordinal order.</summary>
    /// <exception cref="UsageException">A folder or pattern matches no file, or an argument is empty.</exception>
    public static InputSet Expand(IEnumerable<string> arguments, string currentDirectory)
    {
        var set = new InputSet(currentDirectory);
        foreach (string argument in arguments)
        {
            set.Add(argument);
        }

        set.PlaceNamedFiles();
        return set;
    }

    /// <summary>Gets the same inputs in another order; those with equal keys keep theirs.</summary>
    public InputSet OrderBy<TKey>(Func<Input, TKey> keyOf)
    {
        var ordered = new InputSet(_currentDirectory) { _hasFolderOrPattern = _hasFolderOrPattern };
        ordered._inputs.AddRange(_inputs.OrderBy(keyOf));
        ordered._unreadableFolders.AddRange(_unreadableFolders);
        ordered._skipped.AddRange(_skipped);
        return ordered;
    }

    /// <summary>Throws if an input would be overwritten, also through links.</summary>
    /// <param name="fullPaths">The full paths of the files to write.</param>
    /// <exception cref="UsageException">One of the paths is that of an input.</exception>
    public void ThrowIfOverwritten(IEnumerable<string> fullPaths)
    {
        var written = fullPaths.Select(FilePaths.FollowLinks).ToHashSet(FilePaths.Comparer);
        if (_inputs.FirstOrDefault(input => input.FullPath is { } path && written.Contains(FilePaths.FollowLinks(path))) is { } overwritten)
        {
            throw new UsageException($"the input '{overwritten.Path}' would be overwritten; choose another --output");
        }
    }

    // Because a shell expands dumps/*/a.txt itself, named files keep the folders in which they differ.
    private void PlaceNamedFiles()
    {
        if (_named.Count == 0)
        {
            return;
        }

        string common = CommonFolder.Of(_named.Select(index => _inputs[index].FullPath!));
        foreach (int index in _named)
        {
            string relativePath = Path.GetRelativePath(common, _inputs[index].FullPath!);
            _inputs[index] = _inputs[index] with { RelativePath = FilePaths.WithForwardSlashes(relativePath) };
        }
    }

    private void Add(string argument)
    {
        if (argument.Length == 0)
        {
            throw new UsageException("a file name is empty; name a dump, a folder or a pattern, or - for standard input");
        }

        string fullPath = Path.GetFullPath(argument, _currentDirectory);
        if (argument == Input.Standard.Path)
        {
            Add(Input.Standard, Input.Standard.Path);
        }
        else if (Directory.Exists(fullPath))
        {
            string pattern = $"{FilePaths.WithForwardSlashes(argument).TrimEnd('/')}/*";
            AddFound(GlobPattern.TextFilesIn(argument), $"no *.txt files in or below the folder '{argument}'; a pattern such as '{pattern}' reads other files");
        }
        else if (!File.Exists(fullPath) && GlobPattern.IsPattern(argument))
        {
            AddFound(GlobPattern.Parse(argument), $"no files match '{argument}'; check the path, and use ** for folders at any depth");
        }
        else
        {
            AddNamed(new Input(argument, fullPath, Path.GetFileName(argument)), fullPath);
        }
    }

    private void AddFound(GlobPattern pattern, string nothingFound)
    {
        _hasFolderOrPattern = true;
        var walk = new GlobWalk(pattern, Path.GetFullPath(pattern.Folder, _currentDirectory));
        ImmutableSortedSet<string> found = walk.Run();
        _unreadableFolders.AddRange(walk.Unreadable.Select(entry => $"cannot read the folder {pattern.PathOf(entry.Key)}: {entry.Value}"));
        string[] skipped =
        [
            .. Skip("links that lead out of the folder", walk.LinksOut, pattern),
            .. Skip("pipes or devices", walk.Pipes, pattern),
        ];
        if (found.IsEmpty && walk.Unreadable.Count == 0)
        {
            throw new UsageException(string.Join("; ", [nothingFound, .. skipped]));
        }

        _skipped.AddRange(skipped.Except(_skipped));

        foreach (string relativePath in found)
        {
            string path = pattern.PathOf(relativePath);
            string fullPath = Path.GetFullPath(path, _currentDirectory);
            Add(new Input(path, fullPath, relativePath), fullPath);
        }
    }

    private static IEnumerable<string> Skip(string what, IReadOnlyList<string> relativePaths, GlobPattern pattern)
        => relativePaths is [var first, ..]
            ? [string.Create(CultureInfo.InvariantCulture, $"skipped {what}: {relativePaths.Count:N0}, the first is {pattern.PathOf(first)}; to read one, name it")]
            : [];

    private void AddNamed(Input input, string fullPath)
    {
        int index = _inputs.Count;
        Add(input, fullPath);
        if (_inputs.Count > index)
        {
            _named.Add(index);
        }
    }

    private void Add(Input input, string fullPath)
    {
        if (_fullPaths.Add(fullPath))
        {
            _inputs.Add(input);
        }
    }
}
