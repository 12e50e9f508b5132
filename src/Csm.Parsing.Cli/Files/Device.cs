namespace Csm.Parsing.Cli.Files;

/// <summary>Recognizes devices and pipes, which a file must never replace: without /dev/null, few programs work.</summary>
internal static class Device
{
    /// <summary>Whether the path, or the target of a link there, is a device or a pipe.</summary>
    public static bool IsAt(string path)
    {
        if (OperatingSystem.IsWindows() || !File.Exists(path))
        {
            return false;
        }

        if (FileStatus.Of(path) is { } status)
        {
            return !status.IsRegular;
        }

        try
        {
            // Opening for reading as well does not wait for the reader of a pipe.
            using var stream = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            return !stream.CanSeek || (stream.Length == 0 && !CanBeCut(stream));
        }
        catch (Exception exception) when (FileFailure.IsFailure(exception))
        {
            return false;
        }
    }

    // Nothing identifies /dev/null, except that its length cannot be set.
    private static bool CanBeCut(FileStream stream)
    {
        try
        {
            stream.SetLength(0);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
