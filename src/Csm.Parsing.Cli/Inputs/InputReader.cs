using System.Collections.Concurrent;
using Csm.Parsing.Cli.Runs;
using Csm.Parsing.Text;

namespace Csm.Parsing.Cli.Inputs;

/// <summary>Reads inputs; one that cannot be read is reported and gives null.</summary>
/// <param name="standardInput">Standard input.</param>
/// <param name="readsTwice">Whether each is read twice, so that the text of a pipe, which can be read once, is kept for the second time.</param>
internal sealed class InputReader(Stream standardInput, bool readsTwice)
{
    private const long SmallLength = 1_000_000;

    private readonly ConcurrentDictionary<Input, SourceText> _kept = [];

    public async Task<SourceText?> TryReadAsync(Input input, InputResult result, CancellationToken cancellationToken)
    {
        if (_kept.TryRemove(input, out SourceText? kept))
        {
            return kept;
        }

        try
        {
            if (input.FullPath is null)
            {
                // A read from a terminal does not see the cancellation by itself.
                return Keep(input, await SourceText.FromAsync(standardInput, input.Path, cancellationToken).WaitAsync(cancellationToken));
            }

            // For a small file, going through the thread pool takes longer than reading; a large one, or a pipe, must see the cancellation.
            using var stream = new FileStream(input.FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1);
            SourceText text = stream.CanSeek && stream.Length <= SmallLength
                ? SourceText.From(stream, input.Path)
                : await SourceText.FromAsync(stream, input.Path, cancellationToken);
            return stream.CanSeek ? text : Keep(input, text);
        }
        catch (Exception exception) when (FileFailure.IsFailure(exception))
        {
            result.ReportFailure($"cannot read {input.Path}: {FileFailure.Explain(exception)}");
            return null;
        }
    }

    /// <summary>The number of bytes as far as it is known before reading; where it is not known, more than any input has.</summary>
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

        // A link has a length of its own, and a pipe none.
        FileInfo target = file.LinkTarget is null ? file : new FileInfo(FilePaths.FollowLinks(input.FullPath));
        return target is { Exists: true, Length: > 0 } ? target.Length : long.MaxValue;
    }

    private SourceText Keep(Input input, SourceText text) => readsTwice ? _kept.GetOrAdd(input, text) : text;
}
