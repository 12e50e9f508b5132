using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Csm.Parsing.Data.Reports;

/// <summary>Writes HTML. Text and attribute values are encoded, and hidden characters in them become visible.</summary>
/// <param name="writer">Receives the HTML. It writes to memory, since elements are closed after an exception too.</param>
internal sealed class HtmlWriter(TextWriter writer)
{
    // Accented letters stay as they are.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly Stack<string> _open = [];

    /// <summary>Opens an element, which disposing of the result closes. Attributes whose value is null are omitted.</summary>
    public OpenElement Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        WriteTag(name, attributes);
        _open.Push(name);
        return new OpenElement(this);
    }

    /// <summary>Writes an element that contains only text.</summary>
    public void Element(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        WriteTag(name, attributes);
        Text(text);
        WriteEnd(name);
    }

    /// <summary>Writes an element that can have no content: <c>meta</c>.</summary>
    public void Void(string name, params ReadOnlySpan<(string Name, string? Value)> attributes) => WriteTag(name, attributes);

    /// <summary>Writes text.</summary>
    public void Text(string text) => Encoder.Encode(writer, VisibleText.Of(text));

    /// <summary>Ends a line of the page's source, where white space is not displayed.</summary>
    public void Line() => writer.Write('\n');

    /// <summary>Writes markup of the report itself without encoding it; never text of a feed.</summary>
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

    /// <summary>An element that is still open.</summary>
    internal readonly struct OpenElement(HtmlWriter html) : IDisposable
    {
        public void Dispose() => html.WriteEnd(html._open.Pop());
    }
}
