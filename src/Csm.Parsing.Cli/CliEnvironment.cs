using Csm.Parsing.Cli.Formats;

namespace Csm.Parsing.Cli;

/// <summary>Everything outside the tool that it uses, so that tests can replace it.</summary>
internal sealed record CliEnvironment
{
    /// <summary>Standard output. Everything written to it is UTF-8.</summary>
    public required Stream Output { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Standard input; null if it is closed.</summary>
    public required Stream? Input { get; init; }

    /// <summary>The folder that relative paths start from.</summary>
    public required string CurrentDirectory { get; init; }

    /// <summary>The largest number of inputs in memory at once: enough that no thread waits for its turn to write, few enough to use little memory.</summary>
    public int InputsAtOnce { get; init; } = 4 * Environment.ProcessorCount;

    /// <summary>The clock that measures runs.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    public bool IsOutputTerminal { get; init; }

    public bool IsErrorTerminal { get; init; }

    /// <summary>Finds out what standard output can show. Called only where it matters, because it sends a query to a terminal.</summary>
    public Func<TerminalStyle> OutputStyle { get; init; } = static () => TerminalStyle.Plain;

    public Func<TerminalStyle> ErrorStyle { get; init; } = static () => TerminalStyle.Plain;
}
