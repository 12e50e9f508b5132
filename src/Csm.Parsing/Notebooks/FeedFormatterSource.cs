using System.Diagnostics.CodeAnalysis;

namespace Csm.Parsing.Notebooks;

/// <summary>Creates the formatters with which a .NET Interactive notebook shows a <see cref="Feed"/>; see <see cref="TypeFormatterSourceAttribute"/>.</summary>
internal sealed class FeedFormatterSource
{
    /// <summary>Creates one formatter, for HTML.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "The kernel calls it on an instance.")]
    public IEnumerable<object> CreateTypeFormatters() => [new FeedHtmlFormatter()];
}
