namespace Csm.Parsing.Layouts.X;

/// <summary>The lines of one post, up to the head of the next one.</summary>
/// <param name="Start">The first line.</param>
/// <param name="Head">The index of its head; -1 if the copy begins in the middle of the post.</param>
/// <param name="Quoted">The index of the head of the post that it quotes; -1 if it quotes none.</param>
/// <param name="Content">The line after the head.</param>
/// <param name="Next">The first line of the next post, or the end of the page.</param>
internal readonly record struct XRegion(int Start, int Head, int Quoted, int Content, int Next)
{
    /// <summary>The first line of the page below the post that ends its posts, otherwise <see cref="Next"/>.</summary>
    public int PageEnd { get; init; }

    /// <summary>The end of what belongs to the post, without the page's own lines below it.</summary>
    public int End { get; init; }

    /// <summary>The number of lines at the end that could be counts.</summary>
    public int Numbers { get; init; }
}
