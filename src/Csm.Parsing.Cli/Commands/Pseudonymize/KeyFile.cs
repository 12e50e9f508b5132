using Csm.Parsing.Cli.Files;
using Csm.Parsing.Data;

namespace Csm.Parsing.Cli.Commands.Pseudonymize;

/// <summary>Reads the file that holds the key of pseudonyms. No message shows its content.</summary>
internal static class KeyFile
{
    /// <summary>More bytes than any key has, so that reading ends even for an endless device.</summary>
    private const int Limit = 65_536;

    private const UnixFileMode OpenToOthers = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;

    /// <summary>The bytes of a key file without a final line end, which editors and <c>--new-key</c> add.</summary>
    /// <exception cref="UsageException">The file cannot be read, or its key is too short, too long or too uniform.</exception>
    public static byte[] Read(string path, string fullPath)
    {
        byte[] bytes = ReadBytes(path, fullPath);
        ReadOnlySpan<byte> key = bytes is [.. var before, (byte)'\n'] ? before : bytes;
        key = key is [.. var line, (byte)'\r'] && key.Length < bytes.Length ? line : key;
        return Pseudonymizer.FindKeyFault(key) switch
        {
            PseudonymKeyFault.TooShort => throw new UsageException($"the key file '{path}' has {key.Length} bytes; a key needs at least {Pseudonymizer.MinimumKeyLength}"),
            PseudonymKeyFault.TooUniform => throw new UsageException(
                $"the key file '{path}' repeats too few different bytes; make a random key with --new-key"),
            _ => key.ToArray(),
        };
    }

    /// <summary>Whether users other than the owner can read or write the file; always false on Windows, which has no file modes.</summary>
    public static bool IsOpenToOthers(string fullPath) => !OperatingSystem.IsWindows() && (File.GetUnixFileMode(fullPath) & OpenToOthers) != 0;

    private static byte[] ReadBytes(string path, string fullPath)
    {
        if (Directory.Exists(fullPath))
        {
            throw new UsageException($"the key file '{path}' is a folder; name a file");
        }

        byte[] buffer = new byte[Limit + 1];
        try
        {
            using FileStream stream = File.OpenRead(fullPath);
            int length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            return length <= Limit ? buffer[..length] : throw new UsageException($"the key file '{path}' has more than {Limit} bytes; a key is shorter");
        }
        catch (Exception exception) when (FileFailure.IsFailure(exception))
        {
            throw new UsageException(FileFailure.OfReading($"the key file '{path}'", exception));
        }
    }
}
