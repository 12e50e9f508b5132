using System.CommandLine;
using System.CommandLine.Invocation;

namespace Csm.Parsing.Cli.Commands.Pseudonymize;

/// <summary>The option <c>--new-key</c>: makes a key, and takes the place of everything else that the command does and requires.</summary>
internal static class NewKeyOption
{
    public const string Name = "--new-key";

    public static Option<string> Create(CliEnvironment environment)
    {
        var option = new Option<string>(Name)
        {
            Description = "Only make a key, in a new file that nobody else can read. Default: write dumps, with the key of --key-file.",
            HelpName = "FILE",
        };
        option.Action = new MakeKey(option, environment);
        return option;
    }

    private sealed class MakeKey(Option<string> option, CliEnvironment environment) : SynchronousCommandLineAction
    {
        // Of the command, the option and its value.
        private const int Tokens = 3;

        // Neither inputs nor other options are required. The error of a missing path is cleared with theirs.
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult result)
        {
            if (result.Tokens.Count > Tokens)
            {
                throw new UsageException($"{Name} only makes a key; run csm again with --key-file");
            }

            string path = result.GetResult(option)!.Tokens is [var token] ? token.Value : throw new UsageException($"{Name} needs the path of a file");
            NewKeyFile.Write(path, environment.CurrentDirectory);
            return ExitCode.Success;
        }
    }
}
