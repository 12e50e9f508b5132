using Csm.Parsing.Binding;
using Csm.Parsing.Dates;
using NodaTime;

namespace Csm.Parsing;

/// <summary>When a post was published, as its page prints it. Immutable.</summary>
public sealed class Published
{
    private readonly Feed _feed;
    private readonly PrintedDate _printed;

    internal Published(string text, Feed feed)
    {
        _feed = feed;
        _printed = PrintedDate.Read(text, feed.Languages);
        Text = text;
    }

    /// <summary>The date, the age, or the time and date as printed: <c>Aug 25, 2023</c>, <c>38m</c>, <c>6:40 AM · Jun 9, 2026</c>.</summary>
    public string Text { get; }

    /// <summary>The printed date; it gives nothing for an age, or if no language of X's interface writes dates so.</summary>
    public PartialDate Date => new(_printed.Date);

    /// <summary>The printed time of day, in the time zone of the page; null if there is none.</summary>
    public LocalTime? Time => _printed.Time;

    /// <summary>The printed age, truncated to the unit of <see cref="Text"/>; null if a date is printed.</summary>
    public Duration? Age => _printed.Age;

    /// <summary>
    /// The days between which the post was published, in the time zone of the page; null if they are unknown. An age, and a date without a year, are relative to the
    /// time of the copy: the given one (<see cref="FeedParseOptions.CollectedAt"/>), otherwise what the page shows: the year of its © line, and its dates with years.
    /// </summary>
    public DateBounds? Between => PrintedBounds.Of(_printed, _feed.CopiedBetween);

    /// <summary>Gets the text.</summary>
    public override string ToString() => Text;
}
