using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Csm.Parsing.Cli.Tests.Docs;

/// <summary>Compiles and runs C# as the <c>Program.cs</c> of a new project with nullable types and implicit usings. It runs beside <c>dump.txt</c> and <c>dumps/</c>.</summary>
internal static class CSharpSample
{
    private const string ImplicitUsings = """
        global using global::System;
        global using global::System.Collections.Generic;
        global using global::System.IO;
        global using global::System.Linq;
        global using global::System.Net.Http;
        global using global::System.Threading;
        global using global::System.Threading.Tasks;
        """;

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Gives what the program prints. The console is the process's own, so only one sample may run at a time.</summary>
    public static string Run(string code)
    {
        byte[] assembly = Compile(code);
        TextWriter console = Console.Out;
        using var output = new StringWriter { NewLine = "\n" };
        Console.SetOut(output);
        try
        {
            MethodInfo main = Assembly.Load(assembly).EntryPoint!;
            main.Invoke(null, main.GetParameters().Length == 0 ? null : [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
        }

        return output.ToString();
    }

    private static byte[] Compile(string code)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Sample",
            [CSharpSyntaxTree.ParseText(ImplicitUsings), CSharpSyntaxTree.ParseText(code)],
            References,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using var assembly = new MemoryStream();
        string[] messages = [.. compilation.Emit(assembly).Diagnostics.Where(message => message.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning).Select(message => message.ToString())];
        Assert.True(messages.Length == 0, $"{string.Join('\n', messages)}\nin\n{code}");
        return assembly.ToArray();
    }
}
