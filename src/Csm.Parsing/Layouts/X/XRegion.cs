namespace Csm.Parsing.Layouts.X;

/// <summary>The lines of one post, up to the head of the next one.</summary>
/// <param name="Start">The first line.</param>
/// <param name="Head">The head; null if the copy begins in the middle of the post.</param>
/// <param name="Quoted">The head of the post that it quotes; null if it quotes none.</param>
/// <param name="Next">The first line of the next post, or the end of the page.</param>
internal readonly record struct XRegion(int Start, XHead? Head, XHead? Quoted, int Next)
{
    /// <summary>The first line of the page below the post that ends its posts, otherwise <see cref="Next"/>.</summary>
    public int PageEnd { get; init; }

    /// <summary>The end of what belongs to the post, without the page's own lines below it.</summary>
    public int End { get; init; }

    /// <summary>The line after the head.</summary>
    public int Content => Head?.End ?? Start;
}
