using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Csm.Parsing.Data.Reports;

/// <summary>Writes HTML piece by piece. All text and all values of attributes are encoded, and what cannot be seen in them is made visible.</summary>
internal sealed class HtmlWriter(TextWriter writer)
{
    // Accented letters stay as they are.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly Stack<string> _open = [];

    /// <summary>Begins an element, which ends when the result is disposed of. An attribute whose value is null is left out.</summary>
    public OpenElement Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        WriteTag(name, attributes);
        _open.Push(name);
        return new OpenElement(this);
    }

    /// <summary>Writes an element that holds a text.</summary>
    public void Element(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        WriteTag(name, attributes);
        Text(text);
        WriteEnd(name);
    }

    /// <summary>Writes an element that cannot hold anything: <c>meta</c>.</summary>
    public void Void(string name, params ReadOnlySpan<(string Name, string? Value)> attributes) => WriteTag(name, attributes);

    /// <summary>Writes a text.</summary>
    public void Text(string text) => Encoder.Encode(writer, VisibleText.Of(text));

    /// <summary>Ends a line of the source, where white space does not show.</summary>
    public void Line() => writer.Write('\n');

    /// <summary>Writes the report's own markup as it is; never a text of a feed.</summary>
    public void Constant(string markup) => writer.Write(markup);

    private void WriteTag(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        writer.Write('<');
        writer.Write(name);
        foreach ((string attribute, string? value) in attributes)
        {
            if (value is not null)
            {
                writer.Write(' ');
                writer.Write(attribute);
                writer.Write("=\"");
                Text(value);
                writer.Write('"');
            }
        }

        writer.Write('>');
    }

    private void WriteEnd(string name)
    {
        writer.Write("</");
        writer.Write(name);
        writer.Write('>');
    }

    /// <summary>An element that has not ended.</summary>
    internal readonly ref struct OpenElement(HtmlWriter html)
    {
        public void Dispose() => html.WriteEnd(html._open.Pop());
    }
}
