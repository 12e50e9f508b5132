namespace Csm.Parsing.Fuzz;

/// <summary>Thrown if a promise that the library makes for every input is broken.</summary>
public sealed class BrokenPromiseException(string message) : Exception(message);
