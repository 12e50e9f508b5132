namespace Csm.Parsing.Lines;

/// <summary>More properties of a line that do not depend on its position.</summary>
[Flags]
internal enum LineLooks : byte
{
    None = 0,

    /// <summary>The line is short enough for a location.</summary>
    FitsLocation = 1,

    /// <summary>The line is one short word, like most labels.</summary>
    IsWord = 2,

    /// <summary>The line is not a count, but it is as short as one and begins like one.</summary>
    ResemblesCount = 4,

    /// <summary>The line is a number of ASCII digits that fits in a <see cref="long"/>, with nothing around it.</summary>
    IsPlainNumber = 8,

    /// <summary>Characters that show nothing are at an end of the line.</summary>
    HasInvisibleEnds = 16,
}
