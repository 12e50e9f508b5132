using YamlDotNet.RepresentationModel;

namespace Csm.Parsing.Tests.Conformance;

/// <summary>Reads a file of twitter-text's conformance suite: sections of cases, each with a description, a text and the expected result.</summary>
internal static class YamlSuite
{
    /// <summary>The cases of the named sections; fails where a section is missing.</summary>
    public static TheoryData<SuiteCase> Read(string file, params string[] sections)
    {
        YamlNode tests = Load(file);
        return [.. sections.SelectMany(section => CasesOf(section, tests[section]))];
    }

    private static YamlNode Load(string file)
    {
        var stream = new YamlStream();
        using var reader = new StringReader(ConformanceFolder.Read("twitter-text", file));
        stream.Load(reader);
        return stream.Documents[0].RootNode["tests"];
    }

    private static IEnumerable<SuiteCase> CasesOf(string section, YamlNode cases)
        => ((YamlSequenceNode)cases).Select(item => new SuiteCase(section, item["description"].ToString(), item["text"].ToString(), item["expected"]));
}
