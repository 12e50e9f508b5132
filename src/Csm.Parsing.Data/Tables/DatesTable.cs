using Csm.Parsing.Json;
using Csm.Parsing.Text;
using NodaTime;
using Column = Csm.Parsing.Data.Tables.Column<Csm.Parsing.Data.Tables.DatesTable.Record>;

namespace Csm.Parsing.Data.Tables;

/// <summary>The table of dates.</summary>
internal static class DatesTable
{
    public static FeedTable Table { get; } = new(
        "dates",
        "One row for each date that the text of the bio or of a post gives, in French or English.",
        [
            .. OriginColumns.First,
            .. PlacedRecord.ContextColumns("date", "dates"),
            .. DocumentColumns.Of(record => ((Record)record).Document)
                .InsertAfter(
                    "edtf",
                    Column.DateOrNull("earliest", record => record.Earliest, "The first day that is meant; null where the year is not given, and for `until`."),
                    Column.DateOrNull("latest", record => record.Latest, "The last day that is meant; null where the year is not given, and for `since`.")),
            .. PlacedRecord.PlaceColumns("date"),
            .. OriginColumns.Last,
        ],
        origin => PlacedRecord.AllOf(
            origin.Feed, bio => bio.Dates, post => post.Dates, (post, index, date, places) => new Record(origin, post, index, date, DateDocument.Of(date, places))));

    internal sealed class Record(FeedOrigin origin, Post? post, int index, TextDate date, DateDocument document) : PlacedRecord(origin, post, index)
    {
        public DateDocument Document => document;

        public LocalDate? Earliest => date.Kind == TextDateKind.Until || !HasYears ? null : date.Dates.Min(item => item.Earliest);

        public LocalDate? Latest => date.Kind == TextDateKind.Since || !HasYears ? null : date.Dates.Max(item => item.Latest);

        public override TextSpan Span => date.Span;

        public override TextSpan SpanInText => date.SpanInText;

        public override IReadOnlyList<int> Indices => document.Indices;

        private bool HasYears => date.Dates.All(item => item.Year is not null);
    }
}
