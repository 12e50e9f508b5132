using Csm.Parsing.Cli.Inputs;
using Csm.Parsing.Text;

namespace Csm.Parsing.Cli.Runs;

/// <summary>Reads an input, parses it, and hands its feeds over; several threads may do so at once.</summary>
internal sealed class InputProcessor(Func<SourceText, CancellationToken, IReadOnlyList<Feed>> parse, FeedSink sink, Stream standardInput)
{
    private readonly InputReader _reader = new(standardInput, readsTwice: sink.IsSurveyed);

    /// <summary>The feeds of an input for the survey, without a word of what is wrong: processing it tells.</summary>
    public async Task<IReadOnlyList<Feed>> ParseAsync(Input input, bool isAlone, CancellationToken cancellationToken)
        => await _reader.TryReadAsync(input, new InputResult(), cancellationToken) is { } text ? parse(text, cancellationToken) : [];

    /// <param name="input">The input.</param>
    /// <param name="isAlone">Whether no other input is processed meanwhile.</param>
    /// <param name="cancellationToken">Ends the reading and the parse; a file that is being written is finished.</param>
    public async Task<InputResult> ProcessAsync(Input input, bool isAlone, CancellationToken cancellationToken)
    {
        var result = new InputResult();
        if (await _reader.TryReadAsync(input, result, cancellationToken) is not { } text)
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
