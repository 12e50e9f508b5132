using NodaTime.Text;

namespace Csm.Parsing.Json;

/// <summary>The days between which a post was published, by ISO 8601.</summary>
internal sealed record BoundsDocument(string? Earliest, string? Latest)
{
    public static BoundsDocument? Of(DateBounds? bounds) => bounds is { } known
        ? new(
            known.Earliest is { } earliest ? LocalDatePattern.Iso.Format(earliest) : null,
            known.Latest is { } latest ? LocalDatePattern.Iso.Format(latest) : null)
        : null;
}
