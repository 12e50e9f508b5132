using Csm.Parsing.Diagnostics;
using Csm.Parsing.Layouts.Viewer;
using Csm.Parsing.Lines;

namespace Csm.Parsing.Layouts;

/// <summary>Decides the layout of a text, once, by lines that only one kind of page has.</summary>
internal static class LayoutDetector
{
    /// <summary>The evidence is at the beginning, where a page shows what it is.</summary>
    private const int LinesToSearch = 400;

    /// <summary>
    /// Gets the given layout; otherwise the one that the lines show, or else the viewer's. Null, with a diagnostic, if the text is a page of another site.
    /// </summary>
    public static Layout? Detect(ParseContext context)
    {
        if (context.Options.Layout is { } given)
        {
            return Layout.Of(given);
        }

        ReadOnlySpan<Line> lines = context.Lines.AsSpan();
        ReadOnlySpan<Line> beginning = lines[..Math.Min(lines.Length, LinesToSearch)];
        if (ViewerLayout.IsEvident(beginning) || OtherSite.Recognize(beginning, context.Text) is not { } site || ViewerLayout.IsEvident(lines))
        {
            return Layout.Of(FeedLayout.Viewer);
        }

        if (site.Name == SiteEvidence.XSite)
        {
            return Layout.Of(FeedLayout.X);
        }

        context.Diagnostics.Report(DiagnosticCatalog.OtherSite, site.Line.Span, site.Name, Excerpt.Of(context.TextOf(site.Line)));
        return null;
    }
}
