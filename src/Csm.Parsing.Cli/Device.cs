namespace Csm.Parsing.Cli;

/// <summary>Devices and pipes, which a file must not take the place of: without /dev/null no program of the machine works.</summary>
internal static class Device
{
    /// <summary>Whether there is something at the path, perhaps by way of a link, that is no file.</summary>
    public static bool IsAt(string path)
    {
        if (OperatingSystem.IsWindows() || !File.Exists(path))
        {
            return false;
        }

        try
        {
            // Opened for reading too, a pipe does not wait for its reader.
            using var stream = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            return !stream.CanSeek || (stream.Length == 0 && !CanBeCut(stream));
        }
        catch (Exception exception) when (FileFailure.IsFailure(exception))
        {
            return false;
        }
    }

    // The platform does not tell what /dev/null is, but that it has no length to set.
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
