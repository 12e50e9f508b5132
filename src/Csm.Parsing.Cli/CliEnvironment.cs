using Csm.Parsing.Cli.Output;

namespace Csm.Parsing.Cli;

/// <summary>What the tool sees of the world, so that a test can put its own in place.</summary>
internal sealed record CliEnvironment
{
    public required TextWriter Output { get; init; }

    public required TextWriter Error { get; init; }

    public required Stream Input { get; init; }

    public required string CurrentDirectory { get; init; }

    public bool IsOutputTerminal { get; init; }

    public bool IsErrorTerminal { get; init; }

    public ReportStyle OutputStyle { get; init; } = ReportStyle.Plain;

    public ReportStyle ErrorStyle { get; init; } = ReportStyle.Plain;
}
