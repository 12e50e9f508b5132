namespace Csm.Parsing.Cli.Files;

/// <summary>Removes the temporary files of runs that were killed.</summary>
internal static class Leftovers
{
    private static readonly EnumerationOptions Hidden = new() { AttributesToSkip = 0 };

    /// <summary>Removes what dead runs were writing to a folder. A file that is being written is locked by its run, and stays.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="living">A file in it that this run is writing. If it is not locked either, as on some network drives, nothing is removed.</param>
    public static void RemoveWritten(string folder, string living)
    {
        if (IsLocked(living))
        {
            Remove(folder, TemporaryName.Written, DeleteUnlessLocked);
        }
    }

    /// <summary>Removes the replaced files that dead runs kept in a folder.</summary>
    /// <param name="folder">The folder, to which no other run writes now.</param>
    public static void RemoveKept(FolderLock folder) => Remove(folder.Folder, TemporaryName.Kept, File.Delete);

    private static void Remove(string folder, string pattern, Action<string> delete)
    {
        try
        {
            foreach (FileInfo file in new DirectoryInfo(folder).EnumerateFiles(pattern, Hidden))
            {
                // Opening a pipe that somebody put there would wait.
                if (file.LinkTarget is null && FileStatus.Of(file.FullName) is not { IsRegular: false })
                {
                    delete(file.FullName);
                }
            }
        }
        catch (Exception exception) when (FileFailure.IsFailure(exception))
        {
            // The run can write to a folder that it cannot list, and beside files that it cannot delete.
        }
    }

    private static bool IsLocked(string path)
    {
        try
        {
            using FileStream file = Lock(path);
            return false;
        }
        catch (IOException exception) when (FileFailure.IsInUse(exception))
        {
            return true;
        }
    }

    private static void DeleteUnlessLocked(string path)
    {
        try
        {
            using FileStream file = Lock(path);
            File.Delete(path);
        }
        catch (IOException exception) when (FileFailure.IsInUse(exception))
        {
            // Its run still writes it.
        }
    }

    private static FileStream Lock(string path) => new(path, FileMode.Open, FileAccess.Write, WholeFile.Lock, bufferSize: 0);
}
