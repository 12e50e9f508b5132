namespace Csm.Parsing;

/// <summary>How to parse.</summary>
// It depends on nothing but FeedLanguage. Both stand beside the model, and not in a namespace below, so that a call of Feed.Parse needs one using.
public sealed class FeedParseOptions
{
    /// <summary>Creates the default options.</summary>
    public FeedParseOptions()
    {
    }

    /// <summary>
    /// The language in which counts are read; null, the default, takes the one that the labels and the joined line of each profile are in. Of
    /// <c>5/02/1994</c> the day comes first in each language but English, which has both orders, and Japanese, which has neither.
    /// </summary>
    public FeedLanguage? Language { get; init; }

    /// <summary>
    /// The layout of the page; null, the default, takes the one that its lines show, and reports a page of another site (CSM0005) instead of reading it.
    /// </summary>
    public FeedLayout? Layout { get; init; }

    /// <summary>The options of a parse to which none are given.</summary>
    internal static FeedParseOptions Default { get; } = new();
}
