using System.Collections.Immutable;

namespace Csm.Parsing.Cli.Inputs;

/// <summary>The inputs that the arguments stand for: files, folders, patterns and standard input, each text once.</summary>
internal sealed class InputSet
{
    private readonly HashSet<string> _fullPaths = new(FilePaths.Comparer);
    private readonly List<Input> _inputs = [];
    private readonly List<int> _named = [];
    private readonly List<string> _unreadableFolders = [];
    private readonly string _currentDirectory;
    private bool _hasFolderOrPattern;

    private InputSet(string currentDirectory) => _currentDirectory = currentDirectory;

    public IReadOnlyList<Input> Inputs => _inputs;

    /// <summary>One message for each folder that could not be listed.</summary>
    public IReadOnlyList<string> UnreadableFolders => _unreadableFolders;

    /// <summary>Whether there can be more than one input.</summary>
    /// <remarks>A folder or pattern counts as several even where it holds one file, so that a script sees one behaviour.</remarks>
    public bool IsSeveral => _hasFolderOrPattern || _inputs.Count > 1;

    /// <exception cref="UsageException">A folder or pattern matches nothing, or an argument is empty.</exception>
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

    /// <exception cref="UsageException">One of the paths, which are about to be written, is that of an input, perhaps by way of a link.</exception>
    public void ThrowIfOverwritten(IEnumerable<string> fullPaths)
    {
        var written = fullPaths.Select(FilePaths.FollowLinks).ToHashSet(FilePaths.Comparer);
        if (_inputs.Find(input => input.FullPath is not null && written.Contains(FilePaths.FollowLinks(input.FullPath))) is { } overwritten)
        {
            throw new UsageException($"the input '{overwritten.Path}' would be overwritten; choose another --output");
        }
    }

    // A shell expands dumps/*/a.txt itself: files that are named keep the folders in which they differ.
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
            throw new UsageException("a file name is empty");
        }

        string fullPath = Path.GetFullPath(argument, _currentDirectory);
        if (argument == Input.Standard.Path)
        {
            Add(Input.Standard, Input.Standard.Path);
        }
        else if (Directory.Exists(fullPath))
        {
            AddFound(GlobPattern.TextFilesIn(argument), $"no *.txt files in the folder '{argument}'");
        }
        else if (!File.Exists(fullPath) && GlobPattern.IsPattern(argument))
        {
            AddFound(GlobPattern.Parse(argument), $"no files match '{argument}'");
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
        if (found.IsEmpty && walk.Unreadable.Count == 0)
        {
            throw new UsageException(nothingFound);
        }

        foreach (string relativePath in found)
        {
            string path = pattern.PathOf(relativePath);
            string fullPath = Path.GetFullPath(path, _currentDirectory);
            Add(new Input(path, fullPath, relativePath), fullPath);
        }
    }

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
