using Csm.Parsing.Data;

namespace Csm.Parsing.Cli.Commands;

/// <summary>The file with the key of pseudonyms. No message shows what is in it.</summary>
internal static class KeyFile
{
    /// <summary>More than any key has, so that a device that never ends is not read to its end.</summary>
    private const int Limit = 65_536;

    private const UnixFileMode OpenToOthers = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;

    /// <summary>The bytes of a key file without a line end after them, which editors and <c>openssl rand -hex</c> write.</summary>
    /// <exception cref="UsageException">The file cannot be read, or has no key of a sensible length.</exception>
    public static byte[] Read(string path, string fullPath)
    {
        byte[] bytes = ReadBytes(path, fullPath);
        ReadOnlySpan<byte> key = bytes is [.. var before, (byte)'\n'] ? before : bytes;
        key = key is [.. var line, (byte)'\r'] && key.Length < bytes.Length ? line : key;
        return key.Length < Pseudonymizer.MinimumKeyLength
            ? throw new UsageException($"the key file '{path}' has {key.Length} bytes; a key has at least {Pseudonymizer.MinimumKeyLength}")
            : key.ToArray();
    }

    /// <summary>Whether others than the owner can read or write the file; false on Windows, where modes do not say.</summary>
    public static bool IsOpenToOthers(string fullPath) => !OperatingSystem.IsWindows() && (File.GetUnixFileMode(fullPath) & OpenToOthers) != 0;

    private static byte[] ReadBytes(string path, string fullPath)
    {
        if (Directory.Exists(fullPath))
        {
            throw new UsageException($"the key file '{path}' is a folder");
        }

        byte[] buffer = new byte[Limit + 1];
        try
        {
            using FileStream stream = File.OpenRead(fullPath);
            int length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            return length <= Limit ? buffer[..length] : throw new UsageException($"the key file '{path}' has more than {Limit} bytes");
        }
        catch (Exception exception) when (FileFailure.IsFailure(exception))
        {
            throw new UsageException($"cannot read the key file '{path}': {FileFailure.Explain(exception)}");
        }
    }
}
