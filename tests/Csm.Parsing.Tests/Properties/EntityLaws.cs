using Csm.Parsing.Text;

namespace Csm.Parsing.Tests.Properties;

/// <summary>What holds for the entities of every text.</summary>
internal static class EntityLaws
{
    /// <summary>Entities are in order, do not overlap, and are where their span says.</summary>
    public static void EntitiesAreInOrder(string text)
    {
        int end = 0;
        foreach (TextEntity entity in PostText.Parse(text).Entities)
        {
            Assert.InRange(entity.Span.Start, end, text.Length);
            Assert.InRange(entity.Span.End, entity.Span.Start + 1, text.Length);
            Assert.Equal(text.Substring(entity.Span.Start, entity.Span.Length), entity.Text);
            end = entity.Span.End;
        }
    }

    /// <summary>An entity alone is the same entity, except for a domain that begins with a hyphen: it is found only after another character.</summary>
    public static void AnEntityAloneIsTheSame(string text)
    {
        foreach (TextEntity entity in PostText.Parse(text).Entities.Where(entity => entity.Text[0] != '-'))
        {
            TextEntity alone = Assert.Single(PostText.Parse(entity.Text).Entities);
            Assert.Equal((entity.Kind, entity.Text, new TextSpan(0, entity.Text.Length)), (alone.Kind, alone.Text, alone.Span));
        }
    }

    /// <summary>Entities are equal, and next to each other in their order, exactly if kind and normalized value are the same.</summary>
    public static void EntitiesAreEqualByTheirNormalizedValues(string text)
    {
        TextEntity[] entities = [.. PostText.Parse(text + text.ToUpperInvariant()).Entities.Take(20)];
        foreach ((TextEntity one, TextEntity other) in entities.SelectMany(_ => entities, (one, other) => (one, other)))
        {
            bool areEqual = (one.Kind, one.NormalizedValue) == (other.Kind, other.NormalizedValue);
            Assert.Equal((areEqual, areEqual), (one == other, one.CompareTo(other) == 0));
            Assert.Equal(Math.Sign(one.CompareTo(other)), -Math.Sign(other.CompareTo(one)));
            Assert.True(!areEqual || one.GetHashCode() == other.GetHashCode());
        }
    }

    /// <summary>Spaces around a text move its entities and do nothing else.</summary>
    public static void SpacesAroundATextMoveItsEntities(string text)
    {
        // At the start of a text U+FEFF is a byte order mark, and after a space it is a character.
        string content = text.TrimStart(SourceText.ByteOrderMark);
        Assert.Equal(
            PostText.Parse(content).Entities.Select(entity => (entity.Kind, entity.Text, entity.Span.Start + 2)),
            PostText.Parse($" \u00A0{content}  ").Entities.Select(entity => (entity.Kind, entity.Text, entity.Span.Start)));
    }
}
