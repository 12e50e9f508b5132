namespace Csm.Parsing;

/// <summary>How to parse.</summary>
/// <remarks>It depends on nothing but <see cref="FeedLanguage"/>. It stands beside the model, and not in a namespace below, so that a call of <c>Feed.Parse</c> needs one using.</remarks>
public sealed class FeedParseOptions
{
    /// <summary>Creates the default options.</summary>
    public FeedParseOptions()
    {
    }

    /// <summary>The language in which counts are read; null, the default, takes the one that the labels of each header are in.</summary>
    public FeedLanguage? Language { get; init; }

    /// <summary>The options of a parse to which none are given.</summary>
    internal static FeedParseOptions Default { get; } = new();
}
