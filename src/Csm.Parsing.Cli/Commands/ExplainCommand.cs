using System.CommandLine;
using Csm.Parsing.Diagnostics;
using Csm.Parsing.Json;

namespace Csm.Parsing.Cli.Commands;

/// <summary>The command <c>csm explain</c>.</summary>
internal static class ExplainCommand
{
    private const string Text = """
        Explain what diagnostics mean and what to do about them.

        Example:
          csm explain CSM0012
        """;

    public static Command Create()
    {
        var ids = new Argument<string[]>("ID")
        {
            Description = "The ids of diagnostics, such as CSM0012, in any letter case. Default: list all diagnostics.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var command = new Command("explain", Text) { ids };
        command.SetAction(result => Run(result.GetValue(ids) ?? [], result.InvocationConfiguration.Output));
        return command;
    }

    private static int Run(string[] ids, TextWriter output)
    {
        DiagnosticDescriptor[] wanted = [.. ids.Select(Find)];
        foreach (DiagnosticDescriptor descriptor in ids.Length == 0 ? DiagnosticCatalog.All : [])
        {
            output.WriteLine(TitleOf(descriptor));
        }

        foreach (DiagnosticDescriptor descriptor in wanted)
        {
            output.WriteLine(TitleOf(descriptor));
            output.WriteLine(descriptor.HelpText);
        }

        return ExitCode.Success;
    }

    private static DiagnosticDescriptor Find(string id)
        => DiagnosticCatalog.Find(id) ?? throw new UsageException($"unknown diagnostic '{id}'; csm explain lists all of them");

    private static string TitleOf(DiagnosticDescriptor descriptor) => $"{descriptor} ({KindName.Of(descriptor.Severity)})";
}
