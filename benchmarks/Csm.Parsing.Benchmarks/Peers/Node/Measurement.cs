namespace Csm.Parsing.Benchmarks.Peers.Node;

/// <summary>The time it takes to find the entities of all texts of a set once.</summary>
internal sealed record Measurement(string Name, int Entities, double Seconds);
