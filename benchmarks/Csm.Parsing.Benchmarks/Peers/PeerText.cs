using Csm.Parsing.Text;

namespace Csm.Parsing.Benchmarks.Peers;

/// <summary>The text of a post or bio, and the entities in it, in source order.</summary>
internal readonly record struct PeerText(TextSpan Span, PeerEntity[] Entities);
