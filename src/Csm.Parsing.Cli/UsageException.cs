namespace Csm.Parsing.Cli;

/// <summary>Thrown before anything is written if the arguments are wrong or contradict one another. The message says what helps.</summary>
internal sealed class UsageException(string message) : Exception(message);
