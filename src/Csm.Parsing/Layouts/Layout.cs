using Csm.Parsing.Layouts.Viewer;
using Csm.Parsing.Lines;
using Csm.Parsing.Syntax;
using Pidgin;

namespace Csm.Parsing.Layouts;

/// <summary>What is particular to one kind of page. It has no state; there is one instance for each <see cref="FeedLayout"/>.</summary>
internal abstract class Layout
{
    /// <summary>All layouts, in the order of <see cref="FeedLayout.All"/>.</summary>
    public static Layout[] All { get; } = [new ViewerLayout()];

    public abstract FeedLayout Name { get; }

    /// <summary>The page, over lines.</summary>
    public abstract Parser<Line, DumpSyntax> Grammar { get; }

    public static Layout Of(FeedLayout layout) => All[FeedLayout.All.IndexOf(layout)];

    /// <summary>Whether some lines are on pages of this layout alone.</summary>
    public abstract bool IsEvident(ReadOnlySpan<Line> lines);

    /// <summary>Decides what its grammar asks of the lines: their counts, their marks, the languages of the feeds.</summary>
    public abstract void Decide(ParseContext context);

    /// <summary>Writes a feed so that it parses to the same content.</summary>
    public abstract void Write(FeedSyntax feed, TextWriter writer);
}
