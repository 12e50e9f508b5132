using Csm.Parsing.Text;

namespace Csm.Parsing.Cli.Inputs;

/// <summary>Reads an input; one that cannot be read is reported and gives null.</summary>
internal static class InputReader
{
    private const long SmallLength = 1_000_000;

    public static async Task<SourceText?> TryReadAsync(Input input, Stream standardInput, InputResult result, CancellationToken cancellationToken)
    {
        try
        {
            if (input.FullPath is null)
            {
                // A read from a terminal does not see the cancellation by itself.
                return await SourceText.FromAsync(standardInput, input.Path, cancellationToken).WaitAsync(cancellationToken);
            }

            // For a small file, going through the thread pool takes longer than reading; a large one, or a pipe, must see the cancellation.
            using var stream = new FileStream(input.FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1);
            return stream.CanSeek && stream.Length <= SmallLength
                ? SourceText.From(stream, input.Path)
                : await SourceText.FromAsync(stream, input.Path, cancellationToken);
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
}
