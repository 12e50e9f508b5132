namespace Csm.Parsing.Cli.Files;

/// <summary>A file that appears whole or not at all: it is written beside its final path and moved there at the end. A link to a file stays a link.</summary>
internal sealed class WholeFile : IDisposable
{
    private const int BufferSize = 1 << 15;

    private readonly string _temporary;
    private readonly FileStream _file;

    private WholeFile(string path)
    {
        Path = FilePaths.FollowLinks(path);
        if (Device.IsAt(Path))
        {
            throw new IOException("it is a device or a pipe, which a file would replace; redirect standard output to it instead");
        }

        string folder = System.IO.Path.GetDirectoryName(Path)!;
        Directory.CreateDirectory(folder);
        _temporary = System.IO.Path.Combine(folder, System.IO.Path.GetRandomFileName());
        _file = new FileStream(_temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        Stream = new BufferedStream(_file, BufferSize);
    }

    /// <summary>The final path, with links followed.</summary>
    public string Path { get; }

    /// <summary>Takes the content.</summary>
    public Stream Stream { get; }

    /// <summary>Begins a file, and creates its folder where it does not exist.</summary>
    public static WholeFile Create(string path) => new(path);

    /// <summary>Writes a whole file.</summary>
    /// <returns>A message if the file cannot be written, otherwise null.</returns>
    public static string? TryWrite(string path, Action<Stream> write)
    {
        try
        {
            using WholeFile file = Create(path);
            write(file.Stream);
            file.Publish();
            return null;
        }
        catch (Exception exception) when (FileFailure.IsFailure(exception))
        {
            return FileFailure.OfWriting(path, exception);
        }
    }

    /// <summary>Finishes writing and moves the file to its path.</summary>
    public void Publish()
    {
        Stream.Dispose();
        File.Move(_temporary, Path, overwrite: true);
    }

    /// <summary>Deletes what was written, unless the file was published.</summary>
    public void Dispose()
    {
        // Not the buffer, which would be written once more, to a disk that may be full.
        _file.Dispose();
        File.Delete(_temporary);
    }
}
