namespace Csm.Parsing.Lines;

/// <summary>What a line is by its looks alone, whatever its place: a line that looks like a count can be the text of a post.</summary>
internal enum LineShape : byte
{
    /// <summary>None of the others.</summary>
    Text,

    /// <summary>An @ and a name, nothing else.</summary>
    Handle,

    /// <summary>A label of the profile; <see cref="Line.Label"/> says which.</summary>
    Label,

    /// <summary>A count, as some language writes it.</summary>
    Count,

    /// <summary>The line that says when an account was opened.</summary>
    Joined,
}
