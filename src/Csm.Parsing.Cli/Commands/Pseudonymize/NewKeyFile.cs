using System.Security.Cryptography;
using System.Text;
using Csm.Parsing.Cli.Files;
using Csm.Parsing.Cli.Options;

namespace Csm.Parsing.Cli.Commands.Pseudonymize;

/// <summary>Makes a key in a file of its own.</summary>
internal static class NewKeyFile
{
    private const int Digits = 64;

    /// <summary>Writes 256 random bits as hexadecimal digits, and a line end, to a new file that nobody but its owner can read.</summary>
    /// <exception cref="UsageException">The path is empty or that of a folder, something is there, or the file cannot be written.</exception>
    public static void Write(string path, string currentDirectory)
    {
        string fullPath = OutputOption.ResolveFile(path, "the key", currentDirectory, NewKeyOption.Name);
        if (Path.Exists(fullPath))
        {
            throw new UsageException($"'{path}' exists; if it is a key, its pseudonyms cannot be recomputed without it; name another file");
        }

        try
        {
            using WholeFile file = WholeFile.CreatePrivate(fullPath);
            file.Stream.Write(Encoding.ASCII.GetBytes(RandomNumberGenerator.GetHexString(Digits, lowercase: true) + '\n'));
            file.FlushToDisk();
            file.PublishNew();
        }
        catch (Exception exception) when (FileFailure.IsFailure(exception))
        {
            throw new UsageException(FileFailure.OfWriting($"the key file '{path}'", exception));
        }
    }
}
