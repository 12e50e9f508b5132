using Csm.Parsing.Cli.Inputs;
using Csm.Parsing.Text;

namespace Csm.Parsing.Cli.Runs;

/// <summary>The dumps that a command reads, and how it parses them.</summary>
internal sealed record DumpSelection(InputSet Inputs, FeedParseOptions Options, CliEnvironment Environment)
{
    /// <summary>Sends all feeds of all inputs to a sink.</summary>
    /// <returns>The exit code.</returns>
    public Task<int> SendAllFeedsAsync(FeedSink sink, CancellationToken cancellationToken)
        => SendAsync((text, token) => Feed.ParseAll(text, Options, token), sink, cancellationToken);

    /// <summary>Sends only the first feed of each input to a sink; a diagnostic of that feed reports further ones.</summary>
    /// <returns>The exit code.</returns>
    public Task<int> SendFirstFeedsAsync(FeedSink sink, CancellationToken cancellationToken)
        => SendAsync((text, token) => [Feed.Parse(text, Options, token)], sink, cancellationToken);

    private Task<int> SendAsync(Func<SourceText, CancellationToken, IReadOnlyList<Feed>> parse, FeedSink sink, CancellationToken cancellationToken)
        => new InputRun(Inputs, parse, sink, Environment).RunAsync(cancellationToken);
}
