using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Csm.Parsing.Cli.Commands;
using Csm.Parsing.Cli.Output;

namespace Csm.Parsing.Cli;

/// <summary>The whole tool, from arguments to an exit code.</summary>
internal static class CommandLine
{
    private const string Text = """
        csm reads the plain-text dump of a social feed: an account's profile and its posts.

        Exit codes: 0 fine; 1 a diagnostic of severity error; 2 wrong arguments, or a file that cannot be read or written; 130 cancelled.

        Example:
          csm parse dump.txt
        """;

    public static async Task<int> RunAsync(string[] arguments, CliEnvironment environment, CancellationToken cancellationToken = default)
    {
        try
        {
            int exitCode = await InvokeAsync(arguments, environment, cancellationToken);
            await environment.Output.FlushAsync(cancellationToken);
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
            return Fail(environment, "the input is too large for the memory, or for one string; split it");
        }
        catch (IOException exception) when (FileFailure.IsBrokenPipe(exception))
        {
            return ExitCode.Fine;
        }
        catch (Exception exception) when (FileFailure.IsFailure(exception))
        {
            return Fail(environment, $"cannot write to standard output: {FileFailure.Explain(exception)}");
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
            CodebookCommand.Create(),
            NetworkCommand.Create(environment),
            PseudonymizeCommand.Create(environment),
            ExplainCommand.Create(),
        };

        // A file may be called @dump.txt.
        ParseResult result = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (result.Action is ParseErrorAction)
        {
            if (result.CommandResult.Command == root && result.UnmatchedTokens is [var unknown, ..] && !unknown.StartsWith('-'))
            {
                throw new UsageException($"there is no command '{unknown}'; there are {string.Join(", ", root.Subcommands.Select(command => command.Name))}");
            }

            throw new UsageException($"{string.Join(' ', result.Errors.Select(error => error.Message))} See csm --help.");
        }

        if (FindUnknownOption(result) is { } option)
        {
            throw new UsageException($"there is no option '{option}'; a file of that name comes after --. See csm --help.");
        }

        await using StreamWriter output = Utf8Text.CreateWriter(environment.Output);

        // The exceptions are dealt with above, and the cancellation where the process begins.
        var configuration = new InvocationConfiguration
        {
            Output = output,
            Error = environment.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        return await result.InvokeAsync(configuration, cancellationToken);
    }

    // The parser takes an unknown option for a file.
    private static string? FindUnknownOption(ParseResult result) => result.Tokens
        .TakeWhile(token => token.Type != TokenType.DoubleDash)
        .FirstOrDefault(token => token is { Type: TokenType.Argument, Value: ['-', _, ..] })?.Value;

    private static int Fail(CliEnvironment environment, string message)
    {
        environment.Error.WriteLine($"csm: {VisibleText.OnOneLine(message)}");
        return ExitCode.WrongArgumentsOrUnreadable;
    }
}
