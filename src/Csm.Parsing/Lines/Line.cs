using Csm.Parsing.Languages;
using Csm.Parsing.Text;

namespace Csm.Parsing.Lines;

/// <summary>A line that shows something, without its outer white space: what it looks like, and what its layout decides by its neighbours.</summary>
/// <param name="start">The 0-based position of its first character.</param>
/// <param name="length">Its length in UTF-16 units, never 0.</param>
/// <param name="shape">What it looks like.</param>
internal struct Line(int start, int length, LineShape shape)
{
    public int Start { get; } = start;

    public int Length { get; } = length;

    /// <summary>The languages that have such a label or joined line, or write such a count; empty for all others.</summary>
    public LanguageSet Languages { get; init; }

    /// <summary>The number of counts in a row from this line on; 0 where it is not a count. The layout decides.</summary>
    public int CountRun { get; set; }

    public LineShape Shape { get; set; } = shape;

    /// <summary>The label that the line is; none where its shape is another.</summary>
    public ProfileLabel Label { get; init; }

    public LineLooks Looks { get; init; }

    /// <summary>What else the layout decides; only the layout knows what the bits mean.</summary>
    public byte Marks { get; set; }

    public readonly int End => Start + Length;

    public readonly TextSpan Span => new(Start, Length);

    public readonly bool IsLabel => Shape == LineShape.Label;

    /// <summary>Whether the layout takes it for a count.</summary>
    public readonly bool IsCount => CountRun > 0;

    public readonly bool FitsLocation => (Looks & LineLooks.FitsLocation) != 0;

    public readonly bool IsWord => (Looks & LineLooks.IsWord) != 0;

    public readonly bool ResemblesCount => (Looks & LineLooks.ResemblesCount) != 0;

    /// <summary>Whether it is a count in some language, whatever the layout decided.</summary>
    public readonly bool LooksLikeCount => Shape is LineShape.Count or LineShape.Text && !Languages.IsEmpty;
}
