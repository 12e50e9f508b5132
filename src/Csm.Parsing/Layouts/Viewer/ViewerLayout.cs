using Csm.Parsing.Lines;
using Csm.Parsing.Syntax;
using Pidgin;

namespace Csm.Parsing.Layouts.Viewer;

/// <summary>The dump of a viewer site.</summary>
internal sealed class ViewerLayout : Layout
{
    public override FeedLayout Id => FeedLayout.Viewer;

    public override Parser<char, DumpSyntax> Grammar => ViewerGrammar.Dump;

    /// <summary>No other page has a label and its count right below the handle, or begins its counts with two such labels.</summary>
    public static bool IsEvident(ReadOnlySpan<Line> lines)
    {
        for (int index = 0; index < lines.Length; index++)
        {
            bool followsCount = index > 0 && lines[index - 1].Shape == LineShape.Count;
            if (ViewerLines.ProfileBegins(lines[index..]) || (!followsCount && TwoLabelsBegin(lines[index..])))
            {
                return true;
            }
        }

        return false;
    }

    public override void Decide(ParseContext context) => ViewerLines.Decide(context);

    public override void Write(FeedSyntax feed, TextWriter writer) => ViewerWriter.Write(feed, writer);

    private static bool TwoLabelsBegin(ReadOnlySpan<Line> lines)
        => lines is [{ IsLabel: true } first, { Shape: LineShape.Count }, { IsLabel: true } second, { Shape: LineShape.Count }, ..] && first.Label != second.Label;
}
