using System.Collections.Concurrent;
using Csm.Parsing.Cli.Inputs;
using Csm.Parsing.Text;

namespace Csm.Parsing.Cli.Runs;

/// <summary>Reads an input, parses it, and passes its feeds to a sink. Safe to use on several threads.</summary>
internal sealed class InputProcessor(Func<Input, SourceText, CancellationToken, IReadOnlyList<Feed>> parse, FeedSink sink, Stream? standardInput)
{
    private readonly InputReader _reader = new(standardInput, readsTwice: sink.IsSurveyed);

    // The SHA-256 of each input in the survey; null for one that could not be read.
    private readonly ConcurrentDictionary<Input, string?> _surveyed = [];

    /// <summary>Parses an input for the survey. What is wrong is reported later, when the input is processed.</summary>
    public async Task<IReadOnlyList<Feed>> SurveyAsync(Input input, bool isAlone, CancellationToken cancellationToken)
    {
        SourceText? text = await _reader.TryReadAsync(input, new InputResult(), cancellationToken);
        _surveyed[input] = text?.Sha256;
        return text is null ? [] : parse(input, text, cancellationToken);
    }

    /// <summary>Processes an input completely.</summary>
    /// <param name="input">The input.</param>
    /// <param name="isAlone">Whether no other input is processed at the same time.</param>
    /// <param name="cancellationToken">Ends reading and parsing; a file that is being written is finished.</param>
    public async Task<InputResult> ProcessAsync(Input input, bool isAlone, CancellationToken cancellationToken)
    {
        var result = new InputResult();
        if (await _reader.TryReadAsync(input, result, cancellationToken) is not { } text)
        {
            return result;
        }

        if (sink.IsSurveyed && _surveyed[input] != text.Sha256)
        {
            result.ReportFailure($"did not use {input.Path}: it changed during the run; run csm again");
            return result;
        }

        IReadOnlyList<Feed> feeds = parse(input, text, cancellationToken);
        result.Count(text, feeds);
        if (!sink.ShowsDiagnostics)
        {
            result.ReportDiagnostics(feeds);
        }

        sink.Take(input, feeds, isAlone, result);
        return result;
    }
}
