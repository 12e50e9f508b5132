using NodaTime;

namespace Csm.Parsing.Data.History;

/// <summary>What a page prints of the day of a post: the bounds, and the day of the year. Keeps no reference to the page.</summary>
internal readonly struct PublicationDay
{
    private readonly DateBounds? _between;
    private readonly AnnualDate? _day;

    public PublicationDay(Published? published)
    {
        _between = published?.Between;
        _day = published?.Date.AnnualDate;
    }

    /// <summary>Whether both can be the same day: true unless what is printed contradicts it.</summary>
    public bool CanBe(PublicationDay other)
        => (_day is not { } day || other._day is not { } otherDay || day == otherDay)
            && (_between is not { } between || other._between is not { } otherBetween || Overlap(between, otherBetween));

    private static bool Overlap(DateBounds left, DateBounds right)
        => (left.Latest is not { } end || right.Earliest is not { } start || start <= end) && (right.Latest is not { } otherEnd || left.Earliest is not { } otherStart || otherStart <= otherEnd);
}
