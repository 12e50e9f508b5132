using NodaTime;

namespace Csm.Parsing.Data.Tables;

/// <summary>A row of dates.</summary>
internal sealed class DateRecord(FeedOrigin origin, TextDate date, PlaceInText place) : TableRecord(origin)
{
    public TextDate Date => date;

    public PlaceInText Place => place;

    public LocalDate? Earliest => date.Kind == TextDateKind.Until || !HasYears ? null : date.Dates.Min(item => item.Earliest);

    public LocalDate? Latest => date.Kind == TextDateKind.Since || !HasYears ? null : date.Dates.Max(item => item.Latest);

    private bool HasYears => date.Dates.All(item => item.Year is not null);

    public static IEnumerable<DateRecord> AllOf(FeedOrigin origin) => PlaceInText.ReadAll(
        origin.Feed, bio => bio.Dates, post => post.Dates, date => (date.Span, date.SpanInText), (date, place) => new DateRecord(origin, date, place));
}
