namespace Csm.Parsing.Syntax;

/// <summary>What the tokens of a tree may be, noted while they are added, so that nobody searches a tree for what is not there.</summary>
[Flags]
internal enum TreeContents : byte
{
    None = 0,

    /// <summary>Thread indices, certain or not.</summary>
    ThreadIndices = 1,

    /// <summary>Numbers that only the neighbouring posts show to be thread indices.</summary>
    BareThreadIndices = 2,

    /// <summary>Counts of posts that are not plain numbers of ASCII digits.</summary>
    UnusualCounts = 4,
}
