using System.CommandLine;

namespace Csm.Parsing.Cli.Commands;

/// <summary>The <c>FILE…</c> that the commands take.</summary>
internal static class InputArgument
{
    public static Argument<string[]> Create() => new("FILE")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "A dump, '-' for standard input, a folder for the *.txt files in and below it, or a pattern with *, ? and **.",
    };
}
