namespace Csm.Parsing.Cli.Files;

/// <summary>Keeps other runs from writing to a folder whose files belong together. The lock ends with the process, however that ends.</summary>
internal sealed class FolderLock : IDisposable
{
    private const string Name = ".csm.lock";

    private readonly FileStream _file;

    private FolderLock(string folder, FileStream file)
    {
        Folder = folder;
        _file = file;
    }

    /// <summary>The full path of the folder.</summary>
    public string Folder { get; }

    /// <summary>Locks a folder, and creates it where it does not exist.</summary>
    /// <param name="folder">The full path of the folder.</param>
    /// <exception cref="UsageException">Another run writes to the folder, or this one cannot.</exception>
    public static FolderLock Take(string folder)
    {
        string path = Path.Combine(folder, Name);
        try
        {
            Directory.CreateDirectory(folder);
            while (true)
            {
                var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, WholeFile.Lock, bufferSize: 0);

                // A run that ends deletes the file, also one that this run had just opened.
                if (File.Exists(path))
                {
                    return new FolderLock(folder, file);
                }

                file.Dispose();
            }
        }
        catch (IOException exception) when (FileFailure.IsInUse(exception))
        {
            throw new UsageException($"another run of csm is writing to the folder '{folder}'; wait for its end, or choose another --output");
        }
        catch (Exception exception) when (FileFailure.IsFailure(exception))
        {
            throw new UsageException(FileFailure.OfWriting(path, exception));
        }
    }

    public void Dispose()
    {
        try
        {
            File.Delete(_file.Name);
        }
        catch (Exception exception) when (FileFailure.IsFailure(exception))
        {
            // The next run can take a lock file that stays.
        }

        _file.Dispose();
    }
}
