using Csm.Parsing.Text;

namespace Csm.Parsing.Benchmarks.Peers;

/// <summary>An entity of a text, and its span in the dump.</summary>
internal readonly record struct PeerEntity(TextEntityKind Kind, TextSpan Span);
