namespace Csm.Parsing.Benchmarks.Peers.Node;

/// <summary>The text of a post, and the entities in it.</summary>
internal sealed record PostEntities(string Text, EntityPlace[] Entities);
