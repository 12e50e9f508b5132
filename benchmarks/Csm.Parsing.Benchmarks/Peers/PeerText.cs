using Csm.Parsing.Text;

namespace Csm.Parsing.Benchmarks.Peers;

/// <summary>A text in which entities are looked for, that of a post or a bio, and those entities in its order.</summary>
internal readonly record struct PeerText(TextSpan Span, PeerEntity[] Entities);
