using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Csm.Parsing.Tests.Examples;

/// <summary>The examples that IntelliSense shows compile, run and print what they should.</summary>
public sealed partial class DocumentationTests
{
    private static readonly XDocument Documentation = XDocument.Load(Path.ChangeExtension(typeof(Feed).Assembly.Location, ".xml"));

    [Theory]
    [InlineData(nameof(DocumentationExamples.Feed_Parse), "Ann (@ann): #hashtag, 1 replies, 2 reposts, 3 likes\n")]
    [InlineData(nameof(DocumentationExamples.Feed_ParseAll), "0: Ann (@ann)\n1: Bob (@bob)\n")]
    [InlineData(nameof(DocumentationExamples.Feed_Load), "135 replies, 372 reposts, 747 likes\n")]
    [InlineData(nameof(DocumentationExamples.Feed_LoadAsync), "Conseil magistrature (@CSMagistrature), 20 posts\n")]
    [InlineData(nameof(DocumentationExamples.PostText_Parse), "ann: @ann, 🗓️, #justice on 2025-09-25\n")]
    [InlineData(nameof(DocumentationExamples.SyntaxTree_ParseText), "[0..6) TextToken 'A post'\n[7..8) CountToken '1'\n[9..10) CountToken '2'\n[11..12) CountToken '3'\n[13..13) EndOfFileToken ''\n")]
    [InlineData(nameof(DocumentationExamples.FeedJson_Serialize), "")]
    [InlineData(nameof(DocumentationExamples.DumpWriter_Write), "")]
    [InlineData(nameof(DocumentationExamples.ApproximateCount_TryParse), "21K is 21000, between 20500 and 21999\n")]
    [InlineData(nameof(DocumentationExamples.PartialDate_TryParse), "Month 2025-08: 2025-08-01 to 2025-08-31\n")]
    [InlineData(nameof(DocumentationExamples.DiagnosticCatalog_Find), "CSM0020: A post without all its counts. A post is followed by three counts: replies, reposts, likes. The feed ends before all three; the missing ones are null. The end of the dump was probably cut off.\n")]
    public async Task An_example_prints_what_it_should(string name, string expected)
    {
        using var output = new StringWriter { NewLine = "\n" };
        await (typeof(DocumentationExamples).GetMethod(name)!.Invoke(null, [output]) as Task ?? Task.CompletedTask);
        Assert.Equal(expected, output.ToString());
    }

    [Fact]
    public void The_examples_that_run_are_those_that_are_shown()
    {
        string source = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "tests", "Csm.Parsing.Tests", "Examples", "DocumentationExamples.cs")).ReplaceLineEndings("\n");
        IEnumerable<(string Name, string Code)> run = BodyPattern().Matches(source).Select(match => (match.Groups[1].Value, Unindent(match.Groups[2].Value)));
        IEnumerable<(string Name, string Code)> shown = Documentation.Descendants("example")
            .Select(example => (NameOf(example.Parent!), Unindent(example.Element("code")!.Value.ReplaceLineEndings("\n"))));
        Assert.Equal(shown.OrderBy(example => example.Name, StringComparer.Ordinal), run.OrderBy(example => example.Name, StringComparer.Ordinal));
    }

    /// <summary>Every public method that has a summary of its own describes each of its parameters.</summary>
    [Fact]
    public void Every_parameter_is_described()
    {
        string[] namespaces = ["Csm.Parsing", "Csm.Parsing.Text", "Csm.Parsing.Diagnostics"];
        IEnumerable<string> undescribed = typeof(Feed).Assembly.GetExportedTypes().Where(type => namespaces.Contains(type.Namespace) && type != typeof(FeedJson))
            .SelectMany(type => type.GetMethods().Where(method => method.DeclaringType == type && !method.IsSpecialName && method.GetBaseDefinition() == method)
                .Concat<System.Reflection.MethodBase>(type.GetConstructors()))
            .Where(method => method.GetParameters().Length > 0 && method.Name is not ("Equals" or "CompareTo"))
            .SelectMany(method => method.GetParameters().Where(parameter => !IsDescribed(method, parameter.Name!)).Select(parameter => $"{method.DeclaringType}.{method.Name}: {parameter.Name}"));
        Assert.Empty(undescribed);
    }

    // Overloads are told apart by their parameters' names, which is enough here.
    private static bool IsDescribed(System.Reflection.MethodBase method, string parameter)
    {
        string id = $"M:{method.DeclaringType!.FullName}.{(method.IsConstructor ? "#ctor" : method.Name)}(";
        int parameters = method.GetParameters().Length;
        return Documentation.Descendants("member").Any(member => member.Attribute("name")!.Value.StartsWith(id, StringComparison.Ordinal)
            && member.Elements("param").Count() == parameters && member.Elements("param").Any(element => element.Attribute("name")!.Value == parameter));
    }

    /// <summary>The name of an example's method: <c>Feed_Parse</c> for <c>M:Csm.Parsing.Feed.Parse(System.String)</c>.</summary>
    private static string NameOf(XElement member) => string.Join('_', member.Attribute("name")!.Value.Split('(')[0].Split('.')[^2..]);

    private static string Unindent(string code)
    {
        string[] lines = code.Trim('\n').TrimEnd().Split('\n');
        int indent = lines[0].Length - lines[0].TrimStart().Length;
        return string.Join('\n', lines.Select(line => line.Length > indent ? line[indent..] : line.Trim()));
    }

    [GeneratedRegex(@"public static (?:async Task|void) (\w+)\(TextWriter Console\)\n    \{\n(.*?)\n    \}\n", RegexOptions.Singleline)]
    private static partial Regex BodyPattern();
}
