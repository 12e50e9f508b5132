using Csm.Parsing.Layouts.Viewer;
using Csm.Parsing.Layouts.X;
using Csm.Parsing.Lines;
using Csm.Parsing.Syntax;
using Pidgin;

namespace Csm.Parsing.Layouts;

/// <summary>Everything that is specific to one kind of page. Layouts are stateless; there is one instance for each <see cref="FeedLayout"/>.</summary>
internal abstract class Layout
{
    /// <summary>All layouts, in the order of <see cref="FeedLayout.All"/>.</summary>
    public static Layout[] All { get; } = [new ViewerLayout(), new XLayout()];

    public abstract FeedLayout Id { get; }

    /// <summary>The grammar of the page, over lines.</summary>
    public abstract Parser<char, DumpSyntax> Grammar { get; }

    public static Layout Of(FeedLayout layout) => All[FeedLayout.All.IndexOf(layout)];

    /// <summary>Decides what the grammar needs to know about the lines: their counts, their marks, and the languages of the feeds.</summary>
    public abstract void Decide(ParseContext context);

    /// <summary>Writes a feed in a form that parses to the same content.</summary>
    public abstract void Write(FeedSyntax feed, TextWriter writer);
}
