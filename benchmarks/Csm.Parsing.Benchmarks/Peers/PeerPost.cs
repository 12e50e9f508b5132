using Csm.Parsing.Text;

namespace Csm.Parsing.Benchmarks.Peers;

/// <summary>A post; the thread index is that in brackets at the start of the text, and empty where there is none.</summary>
internal readonly record struct PeerPost(TextSpan ThreadIndex, PeerText Text, TextSpan Replies, TextSpan Reposts, TextSpan Likes);
