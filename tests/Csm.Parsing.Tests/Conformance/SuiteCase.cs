using YamlDotNet.RepresentationModel;

namespace Csm.Parsing.Tests.Conformance;

/// <summary>One case of a twitter-text suite: a text and the expected result.</summary>
public sealed record SuiteCase(string Section, string Description, string Text, YamlNode Expected)
{
    /// <summary>The expected value, or null where the suite leaves it out.</summary>
    public string? ExpectedValue => Expected is YamlScalarNode { Value.Length: > 0 } scalar ? scalar.Value : null;

    /// <summary>The expected list.</summary>
    public IEnumerable<YamlNode> ExpectedList => ((YamlSequenceNode)Expected).Children;

    /// <summary>Identifies a failed case.</summary>
    public override string ToString() => $"{Section}: {Description}";
}
