using Csm.Parsing.Json;
using Csm.Parsing.Text;
using Column = Csm.Parsing.Data.Tables.Column<Csm.Parsing.Data.Tables.EntitiesTable.Record>;

namespace Csm.Parsing.Data.Tables;

/// <summary>The table of entities.</summary>
internal static class EntitiesTable
{
    public static FeedTable Table { get; } = new(
        "entities",
        "One row for each mention, list, hashtag, cashtag, URL and emoji: those of the bio, then those of the posts.",
        [
            .. OriginColumns.First,
            .. PlacedRecord.ContextColumns("entity", "entities"),
            .. DocumentColumns.Of(record => ((Record)record).Document)
                .InsertAfter("kind", Column.Text("text", record => record.Entity.Text, "The entity as written: `#Justice`.")),
            Column.Text("normalized_value", record => record.Entity.NormalizedValue, "The value in lower case and normalization form C, to group by: `justice`; of a URL and an emoji the value itself."),
            .. PlacedRecord.PlaceColumns("entity"),
            .. OriginColumns.Last,
        ],
        origin => PlacedRecord.AllOf(
            origin.Feed, bio => bio.Entities, post => post.Entities, (post, index, entity, places) => new Record(origin, post, index, entity, EntityDocument.Of(entity, places))));

    internal sealed class Record(FeedOrigin origin, Post? post, int index, TextEntity entity, EntityDocument document) : PlacedRecord(origin, post, index)
    {
        public TextEntity Entity => entity;

        public EntityDocument Document => document;

        public override TextSpan Span => entity.Span;

        public override TextSpan SpanInText => entity.SpanInText;

        public override IReadOnlyList<int> Indices => document.Indices;
    }
}
