using System.Globalization;

namespace Csm.Parsing.Tests.Conformance;

/// <summary>A line of Unicode's emoji-test.txt: <c>1F600 ; fully-qualified # …</c>.</summary>
public sealed record EmojiLine(string Version, string CodePoints, string Status)
{
    /// <summary>The characters.</summary>
    public string Text { get; } = string.Concat(
        CodePoints.Split(' ').Select(hex => char.ConvertFromUtf32(int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture))));

    /// <summary>Whether it is text after all: three signs are emoji only before U+FE0F.</summary>
    public bool IsText => Text is "©" or "®" or "™";

    /// <summary>Identifies a failed case.</summary>
    public override string ToString() => $"{Version}: {CodePoints} ({Status})";
}
