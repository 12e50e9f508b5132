using Csm.Parsing.Text;

namespace Csm.Parsing.Cli.Inputs;

/// <summary>Reads an input; one that cannot be read is reported and gives null.</summary>
internal static class InputReader
{
    public static async Task<SourceText?> TryReadAsync(Input input, Stream standardInput, InputResult result, CancellationToken cancellationToken)
    {
        try
        {
            if (input.FullPath is null)
            {
                // A read from a terminal does not see the cancellation by itself.
                return await SourceText.FromAsync(standardInput, input.Path, cancellationToken).WaitAsync(cancellationToken);
            }

            // For a small file, going through the thread pool takes longer than reading.
            using var stream = new FileStream(input.FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1);
            return SourceText.From(stream, input.Path);
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
        var file = input.FullPath is null ? null : new FileInfo(input.FullPath);
        return file is null ? long.MaxValue : file.Exists ? file.Length : 0;
    }
}
