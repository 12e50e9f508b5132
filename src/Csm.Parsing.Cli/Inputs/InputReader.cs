using Csm.Parsing.Text;

namespace Csm.Parsing.Cli.Inputs;

/// <summary>Reads an input; one that cannot be read is reported and gives null.</summary>
internal static class InputReader
{
    public static async Task<SourceText?> TryReadAsync(Input input, Stream standardInput, RunLog log, CancellationToken cancellationToken)
    {
        try
        {
            if (input.FullPath is null)
            {
                // A read from a terminal does not see the cancellation by itself.
                return await SourceText.FromAsync(standardInput, input.Path, cancellationToken).WaitAsync(cancellationToken);
            }

            await using var stream = new FileStream(input.FullPath, new FileStreamOptions
            {
                Share = FileShare.ReadWrite,
                BufferSize = 1,
                Options = FileOptions.Asynchronous | FileOptions.SequentialScan,
            });
            return await SourceText.FromAsync(stream, input.Path, cancellationToken);
        }
        catch (Exception exception) when (FileFailure.IsFailure(exception))
        {
            log.ReportFailure($"cannot read {input.Path}: {FileFailure.Explain(exception)}");
            return null;
        }
    }
}
