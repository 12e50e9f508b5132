using Column = Csm.Parsing.Data.Tables.Column<Csm.Parsing.Data.Tables.DateRecord>;

namespace Csm.Parsing.Data.Tables;

/// <summary>The columns of dates.</summary>
internal static class DateColumns
{
    public static FeedTable Table { get; } = new(
        "dates",
        "One row for each date that the text of the bio or of a post says, in French or English.",
        [
            .. OriginColumns.Feed<DateRecord>(),
            Column.Text("context", record => record.Place.Context, "Where the date stands: `bio` or `post`."),
            Column.NumberOrNull("post_index", null, record => record.Place.Post?.Index, "The row of `posts` that the date stands in; null for the bio."),
            Column.Number("date_index", null, record => record.Place.Index, "The 0-based place among the dates of that text."),
            Column.Text("kind", record => NameOf(record.Date.Kind), "`date`, `list` (of days), `interval`, `since` (open to the right) or `until` (from the day of writing until the date)."),
            Column.Text("text", record => record.Date.Text, "The date as it is written: `Du 6 au 8 octobre`."),
            Column.Text("edtf", record => record.Date.ToString(), "The date by EDTF (ISO 8601-2:2019): `2025-09-25`, `XXXX-09-15`, `2025-08`, `{XXXX-09-15,XXXX-09-16}`, `XXXX-10-06/XXXX-10-08`, `2022/..`."),
            Column.DateOrNull("earliest", record => record.Earliest, "The first day that is meant; null where the year is not said, and for `until`."),
            Column.DateOrNull("latest", record => record.Latest, "The last day that is meant; null where the year is not said, and for `since`."),
            Column.Boolean("is_order_assumed", record => record.Date.IsOrderAssumed, "Whether it is an assumption which number is the day and which the month: `5/02/1994`."),
            .. PlaceColumns.Of<DateRecord>(record => record.Place, "date"),
        ],
        DateRecord.AllOf);

    private static string NameOf(TextDateKind kind) => kind switch
    {
        TextDateKind.List => "list",
        TextDateKind.Interval => "interval",
        TextDateKind.Since => "since",
        TextDateKind.Until => "until",
        _ => "date",
    };
}
