namespace Csm.Parsing.Layouts.X;

/// <summary>The head of a post: who wrote it, and when. Its parts are indices of lines; -1 if the page does not print the part.</summary>
/// <param name="Start">The first line of the post, which can be above the name.</param>
/// <param name="Name">The name of the author.</param>
/// <param name="Handle">The handle of the author.</param>
/// <param name="Date">The date or age, or what is in its place; the handle's line if it is there.</param>
/// <param name="End">The line after the head.</param>
internal readonly record struct XHead(int Start, int Name, int Handle, int Date, int End)
{
    /// <summary>Whether the post is quoted by the one before it.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>Whether the page is that of the post: it has no date in its head, but below its text.</summary>
    public bool IsOpened { get; init; }
}
