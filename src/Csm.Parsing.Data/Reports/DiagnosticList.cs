using System.Globalization;
using Csm.Parsing.Diagnostics;
using Csm.Parsing.Text;

namespace Csm.Parsing.Data.Reports;

/// <summary>Writes the diagnostics by kind: its meaning, and each line that has one.</summary>
internal sealed class DiagnosticList(HtmlWriter html, Feed feed)
{
    private readonly SourceText _source = feed.Source;

    public void Write()
    {
        foreach (var kind in feed.Diagnostics
            .GroupBy(diagnostic => diagnostic.Descriptor)
            .OrderByDescending(kind => kind.Key.Severity)
            .ThenBy(kind => kind.Key.Id, StringComparer.Ordinal))
        {
            WriteKind(kind.Key);
            using var list = html.Open("ul", ("class", "diagnostics"));
            foreach (Diagnostic diagnostic in kind)
            {
                WriteDiagnostic(diagnostic);
            }
        }
    }

    private void WriteKind(DiagnosticDescriptor descriptor)
    {
        string severity = descriptor.Severity.ToString().ToLowerInvariant();
        using (html.Open("h4"))
        {
            html.Element("span", severity, ("class", $"severity {severity}"));
            html.Text($" {descriptor}");
        }

        using var help = html.Open("details");
        html.Element("summary", "What it means");
        html.Element("p", descriptor.HelpText);
    }

    private void WriteDiagnostic(Diagnostic diagnostic)
    {
        using var item = html.Open("li");
        LinePosition position = diagnostic.Position;
        html.Element("p", string.Create(CultureInfo.InvariantCulture, $"Line {position.Line + 1}, character {position.Character + 1}: {diagnostic.Message}"));
        var excerpt = SourceExcerpt.Of(_source, diagnostic.Span);
        using (html.Open("p", ("class", "source"), ("dir", "auto"), ("lang", "")))
        {
            WriteSource(excerpt.Before);
            using (html.Open("mark"))
            {
                WriteSource(excerpt.Marked);
            }

            WriteSource(excerpt.After);
        }

        html.Line();
    }

    /// <summary>Writes a piece of the source, with invisible characters as their code points.</summary>
    private void WriteSource(string text)
    {
        int written = 0;
        for (int position = 0, length; position < text.Length; position += length)
        {
            if (VisibleText.CodePointIfInvisible(text.AsSpan(position), out length) is { } codePoint)
            {
                html.Text(text[written..position]);
                html.Element("span", codePoint, ("class", "invisible"));
                written = position + length;
            }
        }

        html.Text(text[written..]);
    }
}
