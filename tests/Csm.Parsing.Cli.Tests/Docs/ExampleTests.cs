using System.Xml.Linq;

namespace Csm.Parsing.Cli.Tests.Docs;

/// <summary>The examples of the documentation comments compile and run.</summary>
[Collection(SampleTests.Console)]
public sealed class ExampleTests
{
    private const string Usings = """
        using Csm.Parsing;
        using Csm.Parsing.Data;
        using Csm.Parsing.Diagnostics;
        using Csm.Parsing.Syntax;
        using Csm.Parsing.Text;
        using NodaTime;
        using System.Security.Cryptography;
        using System.Text;

        """;

    [Theory]
    [InlineData("Csm.Parsing")]
    [InlineData("Csm.Parsing.Data")]
    public void Examples_compile_and_run(string assembly)
    {
        XDocument comments = XDocument.Load(Path.Combine(AppContext.BaseDirectory, $"{assembly}.xml"));
        Assert.All(comments.Descendants("example").Elements("code"), code => CSharpSample.Run(Usings + code.Value));
    }
}
