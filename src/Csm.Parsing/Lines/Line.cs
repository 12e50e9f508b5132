using Csm.Parsing.Languages;
using Csm.Parsing.Text;

namespace Csm.Parsing.Lines;

/// <summary>A line that has visible text, without its outer white space: its looks, and what its layout decides from its neighbours.</summary>
/// <param name="start">The 0-based position of its first character.</param>
/// <param name="length">Its length in UTF-16 units, never 0.</param>
/// <param name="shape">What it looks like.</param>
internal struct Line(int start, int length, LineShape shape)
{
    public int Start { get; } = start;

    public int Length { get; } = length;

    /// <summary>The languages that have this label or joined line, or that write such a count; empty for all other lines.</summary>
    public LanguageSet Languages { get; init; }

    /// <summary>The length of the run of counts that starts here, as the layout decides; 0 if the line is not a count.</summary>
    public int CountRun { get; set; }

    public LineShape Shape { get; set; } = shape;

    /// <summary>The label on the line; none if the line has another shape.</summary>
    public ProfileLabel Label { get; init; }

    public LineLooks Looks { get; init; }

    /// <summary>The layout's other decisions. Only the layout knows what the bits mean.</summary>
    public byte Marks { get; set; }

    public readonly int End => Start + Length;

    public readonly TextSpan Span => new(Start, Length);

    public readonly bool IsLabel => Shape == LineShape.Label;

    /// <summary>Whether the layout reads the line as a count.</summary>
    public readonly bool IsCount => CountRun > 0;

    public readonly bool FitsLocation => (Looks & LineLooks.FitsLocation) != 0;

    public readonly bool IsWord => (Looks & LineLooks.IsWord) != 0;

    public readonly bool IsPlainNumber => (Looks & LineLooks.IsPlainNumber) != 0;

    public readonly bool HasInvisibleEnds => (Looks & LineLooks.HasInvisibleEnds) != 0;

    public readonly bool ResemblesCount => (Looks & LineLooks.ResemblesCount) != 0;

    /// <summary>Whether the line is a count in some language, whatever the layout decides.</summary>
    public readonly bool LooksLikeCount => Shape is LineShape.Count or LineShape.Text && !Languages.IsEmpty;
}
