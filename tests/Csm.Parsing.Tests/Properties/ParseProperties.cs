using FsCheck.Xunit;

namespace Csm.Parsing.Tests.Properties;

/// <summary>Each law of <see cref="ParseLaws"/> on each kind of text.</summary>
[Properties(Arbitrary = [typeof(Generators)], MaxTest = 200)]
public sealed class ParseProperties
{
    [Property]
    public void The_text_comes_back_and_the_tree_is_sound_for_any_text(AnyText text) => ParseLaws.TheTreeIsSound(text.Value);

    [Property]
    public void The_text_comes_back_and_the_tree_is_sound_for_shuffled_lines(ShuffledDump text) => ParseLaws.TheTreeIsSound(text.Value);

    [Property]
    public void The_text_comes_back_and_the_tree_is_sound_for_valid_dumps(ValidDump text) => ParseLaws.TheTreeIsSound(text.Value);

    [Property]
    public void The_text_comes_back_and_the_tree_is_sound_for_the_edited_seed(MutatedSeed text) => ParseLaws.TheTreeIsSound(text.Value);

    [Property]
    public void The_model_can_be_read_for_any_text(AnyText text) => ParseLaws.TheModelCanBeRead(text.Value);

    [Property]
    public void The_model_can_be_read_for_shuffled_lines(ShuffledDump text) => ParseLaws.TheModelCanBeRead(text.Value);

    [Property]
    public void The_model_can_be_read_for_valid_dumps(ValidDump text) => ParseLaws.TheModelCanBeRead(text.Value);

    [Property]
    public void The_model_can_be_read_for_the_edited_seed(MutatedSeed text) => ParseLaws.TheModelCanBeRead(text.Value);

    [Property]
    public void Line_ends_do_not_matter_for_any_text(AnyText text) => ParseLaws.LineEndsDoNotMatter(text.Value);

    [Property]
    public void Line_ends_do_not_matter_for_shuffled_lines(ShuffledDump text) => ParseLaws.LineEndsDoNotMatter(text.Value);

    [Property]
    public void Line_ends_do_not_matter_for_valid_dumps(ValidDump text) => ParseLaws.LineEndsDoNotMatter(text.Value);

    [Property]
    public void Line_ends_do_not_matter_for_the_edited_seed(MutatedSeed text) => ParseLaws.LineEndsDoNotMatter(text.Value);

    [Property]
    public void What_is_written_parses_to_the_same_for_any_text(AnyText text) => ParseLaws.WhatIsWrittenParsesToTheSame(text.Value);

    [Property]
    public void What_is_written_parses_to_the_same_for_shuffled_lines(ShuffledDump text) => ParseLaws.WhatIsWrittenParsesToTheSame(text.Value);

    [Property]
    public void What_is_written_parses_to_the_same_for_valid_dumps(ValidDump text) => ParseLaws.WhatIsWrittenParsesToTheSame(text.Value);

    [Property]
    public void What_is_written_parses_to_the_same_for_the_edited_seed(MutatedSeed text) => ParseLaws.WhatIsWrittenParsesToTheSame(text.Value);

    [Property]
    public void The_detected_language_decides_as_a_given_one_for_shuffled_lines(ShuffledDump text) => ParseLaws.TheDetectedLanguageDecidesAsAGivenOne(text.Value);

    [Property]
    public void The_detected_language_decides_as_a_given_one_for_valid_dumps(ValidDump text) => ParseLaws.TheDetectedLanguageDecidesAsAGivenOne(text.Value);

    [Property]
    public void The_detected_language_decides_as_a_given_one_for_headers_of_all_languages(MixedHeader text)
        => ParseLaws.TheDetectedLanguageDecidesAsAGivenOne(text.Value);

    [Property]
    public void Direction_marks_do_not_matter_for_shuffled_lines(ShuffledDump text) => ParseLaws.DirectionMarksDoNotMatter(text.Value);

    [Property]
    public void Direction_marks_do_not_matter_for_headers_of_all_languages(MixedHeader text) => ParseLaws.DirectionMarksDoNotMatter(text.Value);

    [Property]
    public void Posts_with_counts_of_any_language_are_told_apart(ForeignDump dump) => ParseLaws.EachRowOfCountsEndsAPost(dump.Counts);

    [Property]
    public void The_layout_is_the_viewers_for_valid_dumps(ValidDump text) => ParseLaws.TheLayoutIsTheViewers(text.Value);

    [Property]
    public void The_layout_is_the_viewers_for_the_edited_seed(MutatedSeed text) => ParseLaws.TheLayoutIsTheViewers(text.Value);

    [Property]
    public void The_layout_is_the_viewers_for_shuffled_lines(ShuffledDump text) => ParseLaws.TheLayoutIsTheViewers(text.Value);
}
