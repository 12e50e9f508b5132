namespace Csm.Parsing.Cli;

/// <summary>A file that is there whole or not at all: it is written beside its place, and then moved. A link to a file stays one.</summary>
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
            throw new IOException("it is a device or a pipe, and a file would take its place; redirect standard output to it");
        }

        string folder = System.IO.Path.GetDirectoryName(Path)!;
        Directory.CreateDirectory(folder);
        _temporary = System.IO.Path.Combine(folder, System.IO.Path.GetRandomFileName());
        _file = new FileStream(_temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        Stream = new BufferedStream(_file, BufferSize);
    }

    /// <summary>Its place.</summary>
    public string Path { get; }

    /// <summary>What is written to it.</summary>
    public Stream Stream { get; }

    public static WholeFile Create(string path) => new(path);

    public static void Write(string path, Action<Stream> write)
    {
        using WholeFile file = Create(path);
        write(file.Stream);
        file.Publish();
    }

    /// <summary>Ends the writing, and puts the file in its place.</summary>
    public void Publish()
    {
        Stream.Dispose();
        File.Move(_temporary, Path, overwrite: true);
    }

    /// <summary>Deletes what was written, unless it is in its place.</summary>
    public void Dispose()
    {
        // Without the buffer, which a full disk would refuse once more.
        _file.Dispose();
        File.Delete(_temporary);
    }
}
