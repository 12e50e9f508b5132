using Csm.Parsing.Benchmarks.Peers.ByHand;
using Csm.Parsing.Text;

namespace Csm.Parsing.Benchmarks.Peers;

/// <summary>Another way to do what the library does, with the name of its benchmark.</summary>
internal sealed record Peer(string Name, Func<string, PeerDump> Parse)
{
    /// <summary>All peers, for the test that proves that they agree.</summary>
    public static Peer[] All { get; } =
    [
        new(nameof(ByHand), text => PeerDump.Of(FeedReader.Parse(SourceText.From(text)))),
        new(nameof(PlainPidgin), PlainPidgin.Parse),
        new(nameof(RegexWithProtocolUrls), RegexWithProtocolUrls.Instance.Parse) { KnowsPlainDomains = false },
        new(nameof(RegexWithAllUrls), RegexWithAllUrls.Instance.Parse),
        new(nameof(RegexAsFirstWritten), RegexAsFirstWritten.Instance.Parse),
        new(nameof(FluentParlot), FluentParlot.Parse),
        new(nameof(TokenizedSuperpower), TokenizedSuperpower.Parse),
        new(nameof(LinqSprache), LinqSprache.Parse),
    ];

    /// <summary>Whether the peer finds URLs without a protocol.</summary>
    public bool KnowsPlainDomains { get; init; } = true;
}
