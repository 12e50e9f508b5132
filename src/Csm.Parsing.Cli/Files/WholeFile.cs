namespace Csm.Parsing.Cli.Files;

/// <summary>
/// A file that appears whole or not at all: it is written beside its final path and moved there at the end. It keeps the mode and the owner of the file that it
/// replaces, and a link to a file stays a link.
/// </summary>
internal sealed class WholeFile : IDisposable
{
    /// <summary>How a file is opened so that no other run opens it in this way. Windows could otherwise not move or delete it while it is open.</summary>
    public static readonly FileShare Lock = OperatingSystem.IsWindows() ? FileShare.Delete : FileShare.None;

    private const int BufferSize = 1 << 15;

    private readonly FileStream _file;
    private readonly UnixFileMode? _mode;
    private readonly FileStatus? _status;
    private string? _kept;
    private bool _isPublished;

    private WholeFile(string path, bool isPrivate)
    {
        Path = FilePaths.FollowLinks(path);
        if (Device.IsAt(Path))
        {
            throw new IOException("it is a device or a pipe, which a file would replace; redirect standard output to it instead");
        }

        Folder = System.IO.Path.GetDirectoryName(Path)!;
        Directory.CreateDirectory(Folder);
        if (!OperatingSystem.IsWindows() && File.Exists(Path))
        {
            _mode = isPrivate ? OwnerOnlyFile.Mode : File.GetUnixFileMode(Path);
            _status = FileStatus.Of(Path);
        }

        (_file, Temporary) = CreateTemporary(isPrivate || _mode is not null);
        Stream = new BufferedStream(_file, BufferSize);
    }

    /// <summary>The final path, with links followed.</summary>
    public string Path { get; }

    /// <summary>The folder of that path.</summary>
    public string Folder { get; }

    /// <summary>The path at which the file is being written.</summary>
    public string Temporary { get; }

    /// <summary>Takes the content.</summary>
    public Stream Stream { get; }

    /// <summary>Begins a file, and creates its folder where it does not exist.</summary>
    public static WholeFile Create(string path) => new(path, isPrivate: false);

    /// <summary>Begins a file that nobody but its owner can read, even where it replaces one that others can.</summary>
    public static WholeFile CreatePrivate(string path) => new(path, isPrivate: true);

    /// <summary>Finishes writing and moves the file to its path.</summary>
    public void Publish()
    {
        Finish();
        File.Move(Temporary, Path, overwrite: true);
    }

    /// <summary>Finishes writing and moves the file to its path, unless something is there.</summary>
    /// <exception cref="IOException">Something is there.</exception>
    public void PublishNew()
    {
        Finish();
        File.Move(Temporary, Path);
    }

    /// <summary>Waits until everything written so far would survive a power cut.</summary>
    public void FlushToDisk()
    {
        Stream.Flush();
        _file.Flush(flushToDisk: true);
    }

    /// <summary>Publishes the file, and keeps the one that it replaces, so that it can be withdrawn until it is disposed.</summary>
    public void PublishWithdrawable()
    {
        Finish();
        if (File.Exists(Path))
        {
            // At no moment is there no file at the path.
            _kept = TemporaryName.ForKept(Path);
            File.Replace(Temporary, Path, _kept);
        }
        else
        {
            File.Move(Temporary, Path);
        }

        _isPublished = true;
    }

    /// <summary>Undoes <see cref="PublishWithdrawable"/>, if it was done.</summary>
    /// <exception cref="IOException">The old file cannot be put back; the message says where it is.</exception>
    public void Withdraw()
    {
        if (!_isPublished)
        {
            return;
        }

        if (_kept is not { } kept)
        {
            File.Delete(Path);
            return;
        }

        _kept = null;
        try
        {
            File.Move(kept, Path, overwrite: true);
        }
        catch (Exception exception) when (FileFailure.IsFailure(exception))
        {
            throw new IOException($"the file that was there is now '{kept}', and cannot be moved back: {FileFailure.Explain(exception)}", exception);
        }
    }

    /// <summary>Deletes what was written, unless the file was published, and what was kept.</summary>
    public void Dispose()
    {
        // Not the buffer, which would be written once more, to a disk that may be full.
        _file.Dispose();
        File.Delete(Temporary);
        if (_kept is null)
        {
            return;
        }

        if (File.Exists(Path))
        {
            File.Delete(_kept);
        }
        else if (File.Exists(_kept))
        {
            // Windows can fail to replace a file after it has moved the old one.
            File.Move(_kept, Path);
        }
    }

    // What replaces a file that others cannot read is at no time open to others. The file stays open until it is moved, so that no other run takes it for a leftover.
    private (FileStream File, string Path) CreateTemporary(bool isOwnerOnly)
    {
        while (true)
        {
            string path = TemporaryName.ForWritten(Path);
            try
            {
                FileStream file = isOwnerOnly ? OwnerOnlyFile.Create(path, Lock) : new FileStream(path, FileMode.CreateNew, FileAccess.Write, Lock, bufferSize: 0);
                if (File.Exists(path))
                {
                    return (file, path);
                }

                file.Dispose();
            }
            catch (IOException exception) when (FileFailure.IsInUse(exception))
            {
                // Between being created and being locked, the file was taken for a leftover.
            }
        }
    }

    private void Finish()
    {
        Stream.Flush();
        if (!OperatingSystem.IsWindows() && _mode is { } mode)
        {
            _status?.GiveOwnerTo(_file.SafeFileHandle);
            File.SetUnixFileMode(_file.SafeFileHandle, mode);
        }

        if (OperatingSystem.IsWindows())
        {
            _file.Dispose();
        }
    }
}
