namespace Csm.Parsing.Fuzz;

/// <summary>The exception thrown where a promise that the library makes for every input does not hold.</summary>
public sealed class BrokenPromiseException(string message) : Exception(message);
