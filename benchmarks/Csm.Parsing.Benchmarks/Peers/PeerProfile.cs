using Csm.Parsing.Text;

namespace Csm.Parsing.Benchmarks.Peers;

/// <summary>The header of a dump.</summary>
internal sealed record PeerProfile(TextSpan DisplayName, TextSpan Handle, PeerStat[] Stats, PeerText Bio, TextSpan Location, TextSpan Joined);
