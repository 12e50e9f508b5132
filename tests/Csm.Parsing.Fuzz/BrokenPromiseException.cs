namespace Csm.Parsing.Fuzz;

/// <summary>What the library promises for every input does not hold for one.</summary>
public sealed class BrokenPromiseException(string message) : Exception(message);
