using System.Collections.Immutable;
using Csm.Parsing.Json;
using Csm.Parsing.Text;

namespace Csm.Parsing.Data.Reports;

/// <summary>Writes a text with its entities marked and linked, and its dates marked.</summary>
internal static class MarkedText
{
    /// <summary>Writes a paragraph in an unknown language, which need be neither that of the labels nor that of the page.</summary>
    public static void WriteParagraph(HtmlWriter html, string text, ImmutableArray<TextEntity> entities, ImmutableArray<TextDate> dates, string cssClass = "text")
    {
        using var paragraph = html.Open("p", ("class", cssClass), ("dir", "auto"), ("lang", ""));
        IEnumerable<(TextSpan Span, Action Write)> marks = entities.Select(entity => (entity.SpanInText, (Action)(() => WriteEntity(html, entity))))
            .Concat(dates.Select(date => (date.SpanInText, (Action)(() => WriteDate(html, date)))));
        int position = 0;
        foreach ((TextSpan span, Action write) in marks.OrderBy(mark => mark.Span.Start))
        {
            html.Text(text[position..span.Start]);
            write();
            position = span.End;
        }

        html.Text(text[position..]);
    }

    /// <summary>Writes one entity, as a link if it has a target.</summary>
    public static void WriteEntity(HtmlWriter html, TextEntity entity)
    {
        string kind = KindName.Of(entity.Kind);
        if (EntityLink.Of(entity) is { } target)
        {
            EntityLink.Write(html, entity.Text, target, kind);
        }
        else
        {
            html.Element("span", entity.Text, ("class", kind));
        }
    }

    private static void WriteDate(HtmlWriter html, TextDate date) => html.Element("span", date.Text, ("class", "date"), ("title", date.ToString()));
}
