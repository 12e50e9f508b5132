using YamlDotNet.RepresentationModel;

namespace Csm.Parsing.Tests.Conformance;

/// <summary>One case of a suite of twitter-text: a text and what is expected of it.</summary>
public sealed record SuiteCase(string Section, string Description, string Text, YamlNode Expected)
{
    /// <summary>What is expected where it is one value; null where the suite leaves it out.</summary>
    public string? ExpectedValue => Expected is YamlScalarNode { Value.Length: > 0 } scalar ? scalar.Value : null;

    /// <summary>What is expected where it is a list.</summary>
    public IEnumerable<YamlNode> ExpectedList => ((YamlSequenceNode)Expected).Children;

    /// <summary>What a failed test is found by.</summary>
    public override string ToString() => $"{Section}: {Description}";
}
