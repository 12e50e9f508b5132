using Column = Csm.Parsing.Data.Tables.Column<Csm.Parsing.Data.Tables.EntityRecord>;

namespace Csm.Parsing.Data.Tables;

/// <summary>The columns of entities.</summary>
internal static class EntityColumns
{
    public static FeedTable Table { get; } = new(
        "entities",
        "One row for each mention, list, hashtag, cashtag, URL and emoji: those of the bio, then those of the posts.",
        [
            .. OriginColumns.Feed<EntityRecord>(),
            Column.Text("context", record => record.Place.Context, "Where the entity stands: `bio` or `post`."),
            Column.NumberOrNull("post_index", null, record => record.Place.Post?.Index, "The row of `posts` that the entity stands in; null for the bio."),
            Column.Number("entity_index", null, record => record.Place.Index, "The 0-based place among the entities of that text."),
            Column.Text("kind", record => EntityKindName.Of(record.Entity.Kind), "`mention`, `list`, `hashtag`, `cashtag`, `url` or `emoji`."),
            Column.Text("text", record => record.Entity.Text, "The entity as it is written: `#Justice`."),
            Column.Text("value", record => record.Entity.Value, "The same without its sign: `Justice`; of a list `owner/name`."),
            Column.Text("normalized_value", record => Normalize(record.Entity), "The value in lower case and normalization form C, to group by: `justice`; of a URL and an emoji the value itself."),
            .. PlaceColumns.Of<EntityRecord>(record => record.Place, "entity"),
        ],
        EntityRecord.AllOf);

    public static string Normalize(TextEntity entity)
        => entity.Kind is TextEntityKind.Url or TextEntityKind.Emoji ? entity.Value : NormalizedName.Of(entity.Value);
}
