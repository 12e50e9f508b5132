namespace Csm.Parsing.Json;

/// <summary>A place in a thread.</summary>
internal sealed record ThreadIndexDocument(int Position, int? Total);
