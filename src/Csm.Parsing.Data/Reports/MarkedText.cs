using System.Collections.Immutable;
using Csm.Parsing.Text;

namespace Csm.Parsing.Data.Reports;

/// <summary>A text with its entities marked and linked.</summary>
internal static class MarkedText
{
    /// <summary>Writes a paragraph. Its language is said not to be known: the labels' language is not that of the texts, nor is the page's.</summary>
    public static void WriteParagraph(HtmlWriter html, string text, ImmutableArray<TextEntity> entities, string cssClass = "text")
    {
        using var paragraph = html.Open("p", ("class", cssClass), ("dir", "auto"), ("lang", ""));
        Write(html, text, entities);
    }

    /// <summary>Writes one entity, as a link where it leads somewhere.</summary>
    public static void WriteEntity(HtmlWriter html, TextEntity entity)
    {
        string kind = entity.Kind.ToString().ToLowerInvariant();
        if (EntityLink.Of(entity) is { } target)
        {
            EntityLink.Write(html, entity.Text, target, kind);
        }
        else
        {
            html.Element("span", entity.Text, ("class", kind));
        }
    }
    private static void Write(HtmlWriter html, string text, ImmutableArray<TextEntity> entities)
    {
        int position = 0;
        foreach (TextEntity entity in entities)
        {
            TextSpan span = entity.SpanInText;
            html.Text(text[position..span.Start]);
            WriteEntity(html, entity);
            position = span.End;
        }

        html.Text(text[position..]);
    }
}
