namespace Csm.Parsing.Benchmarks.Peers;

/// <summary>The kinds of tokens into which <see cref="SuperpowerTokenizer"/> splits a dump.</summary>
internal enum SuperpowerToken
{
    None,
    EndOfLine,
    Count,
    ThreadIndex,
    Text,
    Mention,
    List,
    Hashtag,
    Cashtag,
    Url,
    Emoji,
}
