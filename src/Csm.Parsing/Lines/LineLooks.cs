namespace Csm.Parsing.Lines;

/// <summary>What else a line shows without its place.</summary>
[Flags]
internal enum LineLooks : byte
{
    None = 0,

    /// <summary>Short enough for a location.</summary>
    FitsLocation = 1,

    /// <summary>One short word, as most labels are.</summary>
    IsWord = 2,

    /// <summary>Not a count, but as short as one, and it begins like one.</summary>
    ResemblesCount = 4,
}
