namespace Csm.Parsing.Data.Networks;

/// <summary>What the edges of a network mean.</summary>
internal enum NetworkKind
{
    /// <summary>One account mentions another.</summary>
    Mentions,

    /// <summary>One account replies to another.</summary>
    Replies,

    /// <summary>One account quotes another.</summary>
    Quotes,

    /// <summary>One account reposts posts of another.</summary>
    Reposts,

    /// <summary>Two hashtags occur in the same post.</summary>
    Hashtags,
}
