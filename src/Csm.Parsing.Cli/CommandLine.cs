using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Csm.Parsing.Cli.Commands;
using Csm.Parsing.Cli.Commands.Export;
using Csm.Parsing.Cli.Commands.History;
using Csm.Parsing.Cli.Commands.Network;
using Csm.Parsing.Cli.Commands.Parse;
using Csm.Parsing.Cli.Commands.Pseudonymize;
using Csm.Parsing.Cli.Commands.Report;
using Csm.Parsing.Cli.Files;
using Csm.Parsing.Cli.Formats;
using Csm.Parsing.Cli.Options;

namespace Csm.Parsing.Cli;

/// <summary>The whole tool, from arguments to an exit code.</summary>
internal static class CommandLine
{
    private const string Text = """
        csm reads plain-text dumps of social feeds: an account's profile and its posts.

        Exit codes: 0 success; 1 a dump has a diagnostic of severity error; 2 wrong arguments, or a file that cannot be read or written; 130 cancelled before the output was complete.

        Example:
          csm parse dump.txt
        """;

    public static async Task<int> RunAsync(string[] arguments, CliEnvironment environment, CancellationToken cancellationToken = default)
    {
        try
        {
            int exitCode = await InvokeAsync(arguments, environment, cancellationToken);
            await environment.Output.FlushAsync(CancellationToken.None);
            return exitCode;
        }
        catch (UsageException exception)
        {
            return Fail(environment, exception.Message);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return ExitCode.Cancelled;
        }
        catch (Exception exception) when (exception is OutOfMemoryException or OverflowException)
        {
            return Fail(environment, "the input is too large for the available memory or for one string; split it into smaller files");
        }
        catch (IOException exception) when (FileFailure.IsBrokenPipe(exception))
        {
            return ExitCode.Success;
        }
        catch (Exception exception) when (FileFailure.IsFailure(exception))
        {
            return Fail(environment, FileFailure.OfWriting("to standard output", exception));
        }
    }

    private static async Task<int> InvokeAsync(string[] arguments, CliEnvironment environment, CancellationToken cancellationToken)
    {
        var root = new RootCommand(Text)
        {
            ParseCommand.Create(environment),
            CheckCommand.Create(environment),
            ReportCommand.Create(environment),
            ExportCommand.Create(environment),
            HistoryCommand.Create(environment),
            CodebookCommand.Create(),
            NetworkCommand.Create(environment),
            PseudonymizeCommand.Create(environment),
            ExplainCommand.Create(),
        };

        // Without response files, a dump may be named @dump.txt.
        ParseResult result = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        ThrowIfWrong(result, root);

        await using StreamWriter output = Utf8Text.CreateWriter(environment.Output);

        // RunAsync handles exceptions, and Program handles signals.
        var configuration = new InvocationConfiguration
        {
            Output = output,
            Error = environment.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        return await result.InvokeAsync(configuration, cancellationToken);
    }

    private static void ThrowIfWrong(ParseResult result, RootCommand root)
    {
        Command command = result.CommandResult.Command;
        string help = command == root ? "see csm --help" : $"see csm {command.Name} --help";
        if (result.Action is ParseErrorAction)
        {
            throw command == root && result.UnmatchedTokens is [var unknown, ..] && !unknown.StartsWith('-')
                ? ChoiceOption.Unknown("command", unknown, root.Subcommands.Select(subcommand => subcommand.Name))
                : new UsageException($"{string.Join(' ', result.Errors.Select(error => error.Message)).TrimEnd('.')}; {help}");
        }

        if (FindUnknownOption(result) is { } option)
        {
            throw new UsageException($"unknown option '{option}'; {help}, or put -- before a file of that name");
        }
    }

    // The parser takes an unknown option for a file.
    private static string? FindUnknownOption(ParseResult result) => result.Tokens
        .TakeWhile(token => token.Type != TokenType.DoubleDash)
        .FirstOrDefault(token => token is { Type: TokenType.Argument, Value: ['-', _, ..] })?.Value;

    private static int Fail(CliEnvironment environment, string message)
    {
        environment.Error.WriteLine($"csm: {TerminalText.OnOneLine(message)}");
        return ExitCode.WrongArgumentsOrUnreadable;
    }
}
