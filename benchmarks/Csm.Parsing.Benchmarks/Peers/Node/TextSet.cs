namespace Csm.Parsing.Benchmarks.Peers.Node;

/// <summary>The texts of some posts with their entities, and how fast the library finds them.</summary>
internal sealed record TextSet(string Name, PostEntities[] Posts, Measurement[] Measurements);
