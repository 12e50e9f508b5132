using System.Diagnostics.CodeAnalysis;

namespace Csm.Parsing.Notebooks;

/// <summary>The formatters that a .NET Interactive notebook shows a <see cref="Feed"/> with; see <see cref="TypeFormatterSourceAttribute"/>.</summary>
internal sealed class FeedFormatterSource
{
    /// <summary>One, for HTML.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "The kernel calls it on an instance.")]
    public IEnumerable<object> CreateTypeFormatters() => [new FeedHtmlFormatter()];
}
