namespace Csm.Parsing.Data.Tables;

/// <summary>A row of entities.</summary>
internal sealed class EntityRecord(FeedOrigin origin, TextEntity entity, PlaceInText place) : TableRecord(origin)
{
    public TextEntity Entity => entity;

    public PlaceInText Place => place;

    public static IEnumerable<EntityRecord> AllOf(FeedOrigin origin) => PlaceInText.ReadAll(
        origin.Feed, bio => bio.Entities, post => post.Entities, entity => (entity.Span, entity.SpanInText), (entity, place) => new EntityRecord(origin, entity, place));
}
