using System.Collections.Concurrent;
using Csm.Parsing.Cli.Files;
using Csm.Parsing.Cli.Runs;
using Csm.Parsing.Text;

namespace Csm.Parsing.Cli.Inputs;

/// <summary>Reads inputs. Safe to use on several threads.</summary>
/// <param name="standardInput">Standard input; null if it is closed.</param>
/// <param name="readsTwice">Whether each input is read twice; then the text of a pipe, which can be read only once, is kept for the second time.</param>
internal sealed class InputReader(Stream? standardInput, bool readsTwice)
{
    private const long SmallLength = 1_000_000;

    private readonly ConcurrentDictionary<Input, SourceText> _kept = [];

    /// <summary>Reads an input.</summary>
    /// <returns>The text, or null if the input cannot be read, which the result then reports.</returns>
    public async Task<SourceText?> TryReadAsync(Input input, InputResult result, CancellationToken cancellationToken)
    {
        if (_kept.TryRemove(input, out SourceText? kept))
        {
            return kept;
        }

        if (input.FullPath is null && standardInput is null)
        {
            result.ReportFailure($"cannot read {input.Path}: standard input is closed");
            return null;
        }

        try
        {
            if (input.FullPath is null)
            {
                // Reading from a terminal does not react to cancellation by itself.
                return Keep(input, await SourceText.FromAsync(standardInput!, input.Path, cancellationToken).WaitAsync(cancellationToken));
            }

            using FileStream stream = await OpenAsync(input.FullPath, cancellationToken);
            if (!stream.CanSeek)
            {
                return Keep(input, await SourceText.FromAsync(stream, input.Path, cancellationToken).WaitAsync(cancellationToken));
            }

            // Asynchronous reading takes longer for a small file; for a large file, it reacts to cancellation.
            return stream.Length <= SmallLength ? SourceText.From(stream, input.Path) : await SourceText.FromAsync(stream, input.Path, cancellationToken);
        }
        catch (Exception exception) when (FileFailure.IsFailure(exception))
        {
            result.ReportFailure(FileFailure.OfReading(input.Path, exception));
            return null;
        }
    }

    /// <summary>The number of bytes, as far as it is known before reading; otherwise, more than any input has.</summary>
    public static long LengthOf(Input input)
    {
        if (input.FullPath is null)
        {
            return long.MaxValue;
        }

        var file = new FileInfo(input.FullPath);
        if (!file.Exists)
        {
            return 0;
        }

        // A link has its own length, and a pipe has none.
        FileInfo target = file.LinkTarget is null ? file : new FileInfo(FilePaths.FollowLinks(input.FullPath));
        return target is { Exists: true, Length: > 0 } ? target.Length : long.MaxValue;
    }

    // Opening a pipe waits for its writer, without reacting to cancellation: that thread is left behind.
    private static Task<FileStream> OpenAsync(string path, CancellationToken cancellationToken)
        => OperatingSystem.IsWindows() || FileStatus.Of(path) is { IsRegular: true }
            ? Task.FromResult(Open(path))
            : Task.Run(() => Open(path), cancellationToken).WaitAsync(cancellationToken);

    private static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1);

    private SourceText Keep(Input input, SourceText text) => readsTwice ? _kept.GetOrAdd(input, text) : text;
}
