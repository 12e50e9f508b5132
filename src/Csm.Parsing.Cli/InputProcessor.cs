using Csm.Parsing.Cli.Inputs;
using Csm.Parsing.Text;

namespace Csm.Parsing.Cli;

/// <summary>Reads an input, parses it, and hands its feeds over; several threads may do so at once.</summary>
internal sealed class InputProcessor(Func<SourceText, CancellationToken, IReadOnlyList<Feed>> parse, FeedSink sink, Stream standardInput)
{
    /// <param name="input">The input.</param>
    /// <param name="isAlone">Whether no other input is processed meanwhile.</param>
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
        if (!sink.ShowsDiagnostics)
        {
            result.ReportDoubts(feeds);
        }

        sink.Take(input, feeds, isAlone, result);
        return result;
    }
}
