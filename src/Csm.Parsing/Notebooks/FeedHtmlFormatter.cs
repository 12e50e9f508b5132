using System.Diagnostics.CodeAnalysis;

namespace Csm.Parsing.Notebooks;

/// <summary>Shows a <see cref="Feed"/> as HTML. The kernel finds the members by name.</summary>
internal sealed class FeedHtmlFormatter
{
    /// <summary>The media type of the output.</summary>
    public string MimeType { get; } = "text/html";

    /// <summary>Writes a feed; returns false if the value is something else.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "The kernel calls it on an instance.")]
    public bool Format(object instance, TextWriter writer)
    {
        if (instance is not Feed feed)
        {
            return false;
        }

        new FeedHtml(writer).Write(feed);
        return true;
    }
}
