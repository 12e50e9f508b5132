namespace Csm.Parsing.Cli;

/// <summary>The arguments do not make sense together; the message says why, and nothing has been written.</summary>
internal sealed class UsageException(string message) : Exception(message);
