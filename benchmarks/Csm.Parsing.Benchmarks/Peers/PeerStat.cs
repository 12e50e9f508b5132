using Csm.Parsing.Text;

namespace Csm.Parsing.Benchmarks.Peers;

/// <summary>A label of a profile and its count.</summary>
internal readonly record struct PeerStat(TextSpan Label, TextSpan Count);
