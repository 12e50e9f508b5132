namespace Csm.Parsing.Data.Networks;

/// <summary>What the edges of a network stand for.</summary>
internal enum NetworkKind
{
    Mentions,
    Hashtags,
}
