using System.CommandLine;
using Csm.Parsing.Diagnostics;

namespace Csm.Parsing.Cli.Commands;

/// <summary><c>csm explain</c>.</summary>
internal static class ExplainCommand
{
    private const string Text = """
        Say what diagnostics mean and what can be done about them; without an id, list them all.

        Example:
          csm explain CSM0012
        """;

    public static Command Create()
    {
        var ids = new Argument<string[]>("ids") { Description = "Ids as they are printed: CSM0012.", Arity = ArgumentArity.ZeroOrMore };
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

        return ExitCode.Fine;
    }

    private static DiagnosticDescriptor Find(string id)
        => DiagnosticCatalog.Find(id)
            ?? throw new UsageException($"there is no diagnostic '{id}'; csm explain lists all of them");

    private static string TitleOf(DiagnosticDescriptor descriptor) => $"{descriptor} ({descriptor.Severity})";
}
