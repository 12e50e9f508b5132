namespace Csm.Parsing.Benchmarks.Peers;

/// <summary>What <see cref="SuperpowerTokenizer"/> makes of a dump.</summary>
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
