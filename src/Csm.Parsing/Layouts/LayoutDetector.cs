using Csm.Parsing.Diagnostics;
using Csm.Parsing.Lines;

namespace Csm.Parsing.Layouts;

/// <summary>Decides once a text which layout it has, by lines that only one kind of page has.</summary>
internal static class LayoutDetector
{
    /// <summary>Evidence is looked for at the beginning: a page shows there what it is.</summary>
    private const int LinesToSearch = 400;

    /// <summary>The given layout; otherwise the one that is evident, or the viewer's. Null where the text is a page of another site, which is reported.</summary>
    public static Layout? Detect(ParseContext context)
    {
        if (context.Options.Layout is { } given)
        {
            return Layout.Of(given);
        }

        ReadOnlySpan<Line> lines = context.Lines.AsSpan();
        lines = lines[..Math.Min(lines.Length, LinesToSearch)];
        foreach (Layout layout in Layout.All)
        {
            if (layout.IsEvident(lines))
            {
                return layout;
            }
        }

        if (OtherSite.Recognize(lines, context.Text) is not { } site)
        {
            return Layout.All[0];
        }

        context.Diagnostics.Report(DiagnosticCatalog.OtherSite, site.Line.Span, site.Name, Excerpt.Of(context.TextOf(site.Line)));
        return null;
    }
}
