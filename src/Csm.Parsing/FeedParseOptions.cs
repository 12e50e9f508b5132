namespace Csm.Parsing;

/// <summary>How to parse. There is nothing to choose yet; the type is here so that a choice can be added without breaking a caller.</summary>
/// <remarks>It depends on nothing. It stands beside the model, and not in a namespace below, so that a call of <c>Feed.Parse</c> needs one using.</remarks>
public sealed class FeedParseOptions
{
    /// <summary>Creates the default options.</summary>
    public FeedParseOptions()
    {
    }

    /// <summary>The options of a parse to which none are given.</summary>
    internal static FeedParseOptions Default { get; } = new();
}
