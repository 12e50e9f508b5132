using Csm.Parsing.Text;

namespace Csm.Parsing.Tests.Conformance;

/// <summary>Unicode, emoji-test.txt: each line is one emoji and weighs as much as one.</summary>
public sealed class EmojiTests
{
    public static TheoryData<EmojiLine> Version17 => EmojiTable.Read(17);

    public static TheoryData<EmojiLine> Version18 => EmojiTable.Read(18);

    [ConformanceTheory]
    [MemberData(nameof(Version17), DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Version18), DisableDiscoveryEnumeration = true)]
    public void A_line_is_one_emoji(EmojiLine line)
    {
        PostText text = PostText.Parse(line.Text);
        (TextEntityKind, TextSpan)[] expected = line.IsText ? [] : [(TextEntityKind.Emoji, new TextSpan(0, line.Text.Length))];
        Assert.Equal(expected, text.Entities.Select(entity => (entity.Kind, entity.Span)));
        Assert.True(line.IsText || text.WeightedLength == 2, $"The length is {text.WeightedLength}.");
    }

    [ConformanceTheory]
    [InlineData(17, "17.0", 5225)]
    [InlineData(18, "18.0", 5244)]
    public void The_table_has_all_its_lines(int version, string head, int count)
        => Assert.Equal((head, count), (EmojiTable.VersionOf(version), EmojiTable.Read(version).Count));
}
