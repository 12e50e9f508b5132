using FsCheck.Xunit;

namespace Csm.Parsing.Tests.Properties;

/// <summary>Each law of <see cref="DateLaws"/> on words of dates, and on the texts for the entities.</summary>
[Properties(Arbitrary = [typeof(DateGenerators), typeof(EntityGenerators)], MaxTest = 500)]
public sealed class DateProperties
{
    [Property]
    public void Dates_are_in_order_for_words_of_dates(DateText text) => DateLaws.DatesAreInOrder(text.Value);

    [Property]
    public void Dates_are_in_order_for_any_text(AnyText text) => DateLaws.DatesAreInOrder(text.Value);

    [Property]
    public void Dates_are_in_order_for_pieces_of_entities(EntityText text) => DateLaws.DatesAreInOrder(text.Value);

    [Property]
    public void Dates_are_in_order_for_edited_lines(EditedLine line) => DateLaws.DatesAreInOrder(line.Value);

    [Property]
    public void A_date_alone_is_the_same_for_words_of_dates(DateText text) => DateLaws.ADateAloneIsTheSame(text.Value);

    [Property]
    public void A_date_alone_is_the_same_for_edited_lines(EditedLine line) => DateLaws.ADateAloneIsTheSame(line.Value);

    [Property]
    public void An_interval_rises_for_words_of_dates(DateText text) => DateLaws.AnIntervalRises(text.Value);

    [Property]
    public void A_post_says_what_its_text_says_for_words_of_dates(DateText text) => DateLaws.APostSaysWhatItsTextSays(text.Value);

    [Property]
    public void A_post_says_what_its_text_says_for_edited_lines(EditedLine line) => DateLaws.APostSaysWhatItsTextSays(line.Value);

    [Property]
    public void Bounds_fall_with_the_posts(BoundingTexts texts) => DateLaws.BoundsFallWithThePosts(texts.Value);
}
