using NodaTime;

namespace Csm.Parsing;

/// <summary>The options of a parse. Immutable.</summary>
public sealed class FeedParseOptions
{
    /// <summary>Creates the default options.</summary>
    public FeedParseOptions()
    {
    }

    /// <summary>
    /// The language in which counts and printed dates are read; null, the default, for the language of each profile's labels and joined line, and of the page's own words
    /// on a page of X.
    /// </summary>
    /// <remarks>
    /// A given language also decides which number of <c>5/02/1994</c> is the day: the first one, except in English, which uses both orders, and in Japanese,
    /// which uses neither; the texts then decide. In the viewer's layout, a language that it is not read in has no effect (see <see cref="FeedLanguage.All"/>).
    /// </remarks>
    public FeedLanguage? Language { get; init; }

    /// <summary>
    /// The layout of the page. If null, the default, the layout is the one that the lines show, and a page of another site is reported (CSM0005) instead of read.
    /// </summary>
    public FeedLayout? Layout { get; init; }

    /// <summary>When the page was copied; null, the default, if that is unknown.</summary>
    /// <remarks>
    /// X prints ages (<c>38m</c>), and leaves out the year of dates of its own year: with the time of the copy, they become days; without it, the page's
    /// other dates bound them, or nothing does. A <see cref="LocalDate"/>, <see cref="LocalDateTime"/> or <see cref="YearMonth"/> converts implicitly.
    /// </remarks>
    public CollectionTime? CollectedAt { get; init; }

    /// <summary>The options of a parse that is given none.</summary>
    internal static FeedParseOptions Default { get; } = new();
}
