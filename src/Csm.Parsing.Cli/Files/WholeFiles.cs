using System.Collections.Concurrent;

namespace Csm.Parsing.Cli.Files;

/// <summary>Writes whole files, and removes what dead runs left in each folder to which it writes. Safe to use on several threads.</summary>
internal sealed class WholeFiles
{
    private readonly ConcurrentDictionary<string, Lazy<bool>> _cleaned = new(FilePaths.Comparer);

    /// <summary>Begins a file, and creates its folder where it does not exist.</summary>
    public WholeFile Create(string path) => CleanFolderOf(WholeFile.Create(path));

    /// <summary>Writes a whole file.</summary>
    /// <returns>A message if the file cannot be written, otherwise null.</returns>
    public string? TryWrite(string path, Action<Stream> write) => TryWrite(WholeFile.Create, path, write);

    /// <summary>Writes a whole file that nobody but its owner can read.</summary>
    /// <inheritdoc cref="TryWrite(string, Action{Stream})"/>
    public string? TryWritePrivate(string path, Action<Stream> write) => TryWrite(WholeFile.CreatePrivate, path, write);

    private string? TryWrite(Func<string, WholeFile> create, string path, Action<Stream> write)
    {
        try
        {
            using WholeFile file = CleanFolderOf(create(path));
            write(file.Stream);
            file.Publish();
            return null;
        }
        catch (Exception exception) when (FileFailure.IsFailure(exception))
        {
            return FileFailure.OfWriting(path, exception);
        }
    }

    private WholeFile CleanFolderOf(WholeFile file)
    {
        _ = _cleaned.GetOrAdd(file.Folder, folder => new Lazy<bool>(() => Clean(folder, file.Temporary))).Value;
        return file;
    }

    private static bool Clean(string folder, string living)
    {
        Leftovers.RemoveWritten(folder, living);
        return true;
    }
}
