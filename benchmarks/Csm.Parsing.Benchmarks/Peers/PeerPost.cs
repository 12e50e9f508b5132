using Csm.Parsing.Text;

namespace Csm.Parsing.Benchmarks.Peers;

/// <summary>A post. The thread index is the one in brackets at the start of the text; it is empty if there is none.</summary>
internal readonly record struct PeerPost(TextSpan ThreadIndex, PeerText Text, TextSpan Replies, TextSpan Reposts, TextSpan Likes);
