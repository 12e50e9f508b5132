namespace Csm.Parsing.Lines;

/// <summary>What a line looks like, regardless of its position: a line that looks like a count can be the text of a post.</summary>
internal enum LineShape : byte
{
    /// <summary>None of the others.</summary>
    Text,

    /// <summary>An @ and a handle, nothing else.</summary>
    Handle,

    /// <summary>A label of the profile; <see cref="Line.Label"/> says which.</summary>
    Label,

    /// <summary>A count in the format of some language.</summary>
    Count,

    /// <summary>The line that says when the account was opened.</summary>
    Joined,
}
