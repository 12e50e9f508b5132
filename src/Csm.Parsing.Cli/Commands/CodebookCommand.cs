using System.CommandLine;
using Csm.Parsing.Cli.Options;
using Csm.Parsing.Data;

namespace Csm.Parsing.Cli.Commands;

/// <summary>The command <c>csm codebook</c>.</summary>
internal static class CodebookCommand
{
    private const string Text = """
        Describe the columns of the tables that csm export and csm history write, as Markdown.

        Example:
          csm codebook > CODEBOOK.md
        """;

    public static Command Create()
    {
        var schema = new SchemaOption(SchemaOption.All);
        var command = new Command("codebook", Text) { schema.Option };
        command.SetAction(result =>
        {
            result.InvocationConfiguration.Output.Write(Codebook.ToMarkdown(schema.SchemaOf(result)));
            return ExitCode.Success;
        });
        return command;
    }
}
