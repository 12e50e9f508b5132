using Csm.Parsing.Lines;
using Csm.Parsing.Syntax;
using Pidgin;

namespace Csm.Parsing.Layouts.Viewer;

/// <summary>The dump of a viewer site.</summary>
internal sealed class ViewerLayout : Layout
{
    public override FeedLayout Name => FeedLayout.Viewer;

    public override Parser<Line, DumpSyntax> Grammar => ViewerGrammar.Dump;

    /// <summary>No other page has a label and a count directly below the handle.</summary>
    public override bool IsEvident(ReadOnlySpan<Line> lines)
    {
        for (int index = 0; index < lines.Length; index++)
        {
            if (ViewerLines.ProfileBegins(lines[index..]))
            {
                return true;
            }
        }

        return false;
    }

    public override void Decide(ParseContext context) => ViewerLines.Decide(context);

    public override void Write(FeedSyntax feed, TextWriter writer) => ViewerWriter.Write(feed, writer);
}
