using Csm.Parsing.Cli.Inputs;
using Csm.Parsing.Cli.Output;
using Csm.Parsing.Text;

namespace Csm.Parsing.Cli;

/// <summary>Reads an input, parses it, and writes it to its file or renders it for standard output; several threads may do so at once.</summary>
internal sealed class InputProcessor(
    OutputPlan plan, FeedOutput output, Func<SourceText, CancellationToken, IReadOnlyList<Feed>> parse, Stream standardInput)
{
    /// <param name="input">The input.</param>
    /// <param name="isAlone">Whether what goes to standard output is made when it is written, not before: it may be large, and nobody waits for it.</param>
    /// <param name="cancellationToken">Ends the reading and the parse; a file that is being written is finished.</param>
    public async Task<InputResult> ProcessAsync(Input input, bool isAlone, CancellationToken cancellationToken)
    {
        var result = new InputResult();
        if (await InputReader.TryReadAsync(input, standardInput, result, cancellationToken) is not { } text)
        {
            return result;
        }

        IReadOnlyList<Feed> feeds = parse(text, cancellationToken);
        result.Count(text, feeds);
        if (!output.ShowsDiagnostics)
        {
            result.ReportDoubts(feeds);
        }

        if (plan.PathFor(input) is { } path)
        {
            WriteFile(path, feeds, result);
        }
        else
        {
            result.SetOutput(isAlone ? stream => output.Write(stream, feeds) : Render(feeds).WriteTo);
        }

        return result;
    }

    private MemoryStream Render(IReadOnlyList<Feed> feeds)
    {
        var rendered = new MemoryStream();
        output.Write(rendered, feeds);
        return rendered;
    }

    private void WriteFile(string path, IReadOnlyList<Feed> feeds, InputResult result)
    {
        try
        {
            WholeFile.Write(path, stream =>
            {
                output.WriteHeader(stream);
                output.Write(stream, feeds);
            });
        }
        catch (Exception exception) when (FileFailure.IsFailure(exception))
        {
            result.ReportFailure($"cannot write {path}: {FileFailure.Explain(exception)}");
        }
    }
}
