using Csm.Parsing.Tests.Reference;
using FsCheck.Xunit;

namespace Csm.Parsing.Tests.Properties;

/// <summary>The library and the reference agree on where the entities of a text are, and each law of <see cref="EntityLaws"/> holds.</summary>
[Properties(Arbitrary = [typeof(EntityGenerators)], MaxTest = 500)]
public sealed class EntityProperties
{
    [Property]
    public void The_entities_are_those_of_the_reference_for_any_text(AnyText text) => ReferenceAgreement.SameEntities(text.Value);

    [Property]
    public void The_entities_are_those_of_the_reference_for_pieces_of_entities(EntityText text) => ReferenceAgreement.SameEntities(text.Value);

    [Property]
    public void The_entities_are_those_of_the_reference_for_edited_lines(EditedLine line) => ReferenceAgreement.SameEntities(line.Value);

    [Property]
    public void Entities_are_in_order_for_pieces_of_entities(EntityText text) => EntityLaws.EntitiesAreInOrder(text.Value);

    [Property]
    public void Entities_are_in_order_for_edited_lines(EditedLine line) => EntityLaws.EntitiesAreInOrder(line.Value);

    [Property]
    public void An_entity_alone_is_the_same_for_pieces_of_entities(EntityText text) => EntityLaws.AnEntityAloneIsTheSame(text.Value);

    [Property]
    public void An_entity_alone_is_the_same_for_edited_lines(EditedLine line) => EntityLaws.AnEntityAloneIsTheSame(line.Value);

    [Property]
    public void Spaces_around_a_text_move_its_entities_for_pieces_of_entities(EntityText text) => EntityLaws.SpacesAroundATextMoveItsEntities(text.Value);

    [Property]
    public void Spaces_around_a_text_move_its_entities_for_edited_lines(EditedLine line) => EntityLaws.SpacesAroundATextMoveItsEntities(line.Value);

    [Property]
    public void Entities_are_equal_by_their_normalized_values_for_pieces_of_entities(EntityText text) => EntityLaws.EntitiesAreEqualByTheirNormalizedValues(text.Value);

    [Property]
    public void Entities_are_equal_by_their_normalized_values_for_any_text(AnyText text) => EntityLaws.EntitiesAreEqualByTheirNormalizedValues(text.Value);
}
