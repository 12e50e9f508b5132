using Csm.Parsing.Text;

namespace Csm.Parsing.Json;

/// <summary>A range of the source, in UTF-16 units.</summary>
internal sealed record SpanDocument(int Utf16Start, int Utf16Length)
{
    public static SpanDocument Of(TextSpan span) => new(span.Start, span.Length);
}
