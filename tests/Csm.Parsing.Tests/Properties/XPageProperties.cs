using FsCheck.Xunit;

namespace Csm.Parsing.Tests.Properties;

/// <summary>The laws of <see cref="ParseLaws"/> on pages of X.</summary>
[Properties(Arbitrary = [typeof(XPageGenerators)], MaxTest = 100)]
public sealed class XPageProperties
{
    [Property]
    public void The_text_comes_back_and_the_tree_is_sound(XPage page) => ParseLaws.TheTreeIsSound(page.Value);

    [Property]
    public void The_text_comes_back_and_the_tree_is_sound_for_shuffled_lines(ShuffledPage page) => ParseLaws.TheTreeIsSound(page.Value);

    [Property]
    public void The_model_can_be_read(XPage page) => ParseLaws.TheModelCanBeRead(page.Value);

    [Property]
    public void The_model_can_be_read_for_shuffled_lines(ShuffledPage page) => ParseLaws.TheModelCanBeRead(page.Value);

    [Property]
    public void Line_ends_do_not_matter(XPage page) => ParseLaws.LineEndsDoNotMatter(page.Value);

    [Property]
    public void Line_ends_do_not_matter_for_shuffled_lines(ShuffledPage page) => ParseLaws.LineEndsDoNotMatter(page.Value);

    [Property]
    public void What_is_written_parses_to_the_same(XPage page) => ParseLaws.WhatIsWrittenParsesToTheSame(page.Value);

    [Property]
    public void What_is_written_parses_to_the_same_for_shuffled_lines(ShuffledPage page) => ParseLaws.WhatIsWrittenParsesToTheSame(page.Value);
}
