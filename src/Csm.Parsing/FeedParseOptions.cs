namespace Csm.Parsing;

/// <summary>The options of a parse. Immutable.</summary>
// They depend on nothing but FeedLanguage. Both are beside the model, and not in a namespace below it, so that a call of Feed.Parse needs one using.
public sealed class FeedParseOptions
{
    /// <summary>Creates the default options.</summary>
    public FeedParseOptions()
    {
    }

    /// <summary>The language in which counts are read; null, the default, for the language of each profile's labels and joined line.</summary>
    /// <remarks>
    /// A given language also decides which number of <c>5/02/1994</c> is the day: the first one, except in English, which uses both orders, and in Japanese,
    /// which uses neither; the texts then decide.
    /// </remarks>
    public FeedLanguage? Language { get; init; }

    /// <summary>
    /// The layout of the page. If null, the default, the layout is the one that the lines show, and a page of another site is reported (CSM0005) instead of read.
    /// </summary>
    public FeedLayout? Layout { get; init; }

    /// <summary>The options of a parse that is given none.</summary>
    internal static FeedParseOptions Default { get; } = new();
}
