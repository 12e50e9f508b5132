using System.Collections.Immutable;
using Csm.Parsing.Cli.Inputs;
using Csm.Parsing.Text;

namespace Csm.Parsing.Cli.Runs;

/// <summary>The dumps that a command reads, and how it parses them.</summary>
internal sealed class DumpSelection(InputSet inputs, CollectionTimes times, FeedLanguage? language, FeedLayout? layout, CliEnvironment environment)
{
    public InputSet Inputs => inputs;

    /// <summary>A message for each input whose path has several dates, so that none is taken, also where that is not worth a warning.</summary>
    public ImmutableArray<string> ConflictingDates => times.ConflictingDates;

    /// <summary>When an input was copied; null if that is unknown.</summary>
    public CollectionTime? CollectedAtOf(Input input) => times.Of(input);

    /// <summary>The same dumps in the order in which they were copied; those whose time is unknown first, in the order of the arguments.</summary>
    public DumpSelection InOrderOfCollection() => new(inputs.OrderBy(CollectedAtOf), times, language, layout, environment);

    /// <summary>Sends all feeds of all inputs to a sink.</summary>
    /// <returns>The exit code.</returns>
    public Task<int> SendAllFeedsAsync(FeedSink sink, CancellationToken cancellationToken)
        => SendAsync((input, text, token) => Feed.ParseAll(text, OptionsFor(input), token), sink, cancellationToken);

    /// <summary>Sends only the first feed of each input to a sink; a diagnostic of that feed reports further ones.</summary>
    /// <returns>The exit code.</returns>
    public Task<int> SendFirstFeedsAsync(FeedSink sink, CancellationToken cancellationToken)
        => SendAsync((input, text, token) => [Feed.Parse(text, OptionsFor(input), token)], sink, cancellationToken);

    private FeedParseOptions OptionsFor(Input input) => new() { Language = language, Layout = layout, CollectedAt = CollectedAtOf(input) };

    private Task<int> SendAsync(Func<Input, SourceText, CancellationToken, IReadOnlyList<Feed>> parse, FeedSink sink, CancellationToken cancellationToken)
        => new InputRun(inputs, times, parse, sink, environment).RunAsync(cancellationToken);
}
