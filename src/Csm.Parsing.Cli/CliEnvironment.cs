using Csm.Parsing.Cli.Output;

namespace Csm.Parsing.Cli;

/// <summary>What the tool sees of the world, so that a test can put its own in place.</summary>
internal sealed record CliEnvironment
{
    /// <summary>Standard output, of which everything is UTF-8.</summary>
    public required Stream Output { get; init; }

    public required TextWriter Error { get; init; }

    public required Stream Input { get; init; }

    public required string CurrentDirectory { get; init; }

    /// <summary>How many inputs are in memory at once at most: enough that no thread waits for its turn to write, few enough that it does not show.</summary>
    public int InputsAtOnce { get; init; } = 4 * Environment.ProcessorCount;

    /// <summary>The clock that runs are measured with.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    public bool IsOutputTerminal { get; init; }

    public bool IsErrorTerminal { get; init; }

    /// <summary>How standard output is written to. Only asked where it matters: a terminal notices.</summary>
    public Func<ReportStyle> OutputStyle { get; init; } = static () => ReportStyle.Plain;

    public Func<ReportStyle> ErrorStyle { get; init; } = static () => ReportStyle.Plain;
}
