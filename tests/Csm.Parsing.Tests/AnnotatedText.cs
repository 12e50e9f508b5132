using Csm.Parsing.Text;

namespace Csm.Parsing.Tests;

/// <summary>A text in which <c>[|…|]</c> marks one range; the markers are removed.</summary>
internal sealed record AnnotatedText(string Text, TextSpan Span)
{
    public static AnnotatedText Parse(string annotated)
    {
        int start = annotated.IndexOf("[|", StringComparison.Ordinal);
        int end = annotated.IndexOf("|]", StringComparison.Ordinal) - 2;
        return new AnnotatedText(annotated.Remove(end + 2, 2).Remove(start, 2), TextSpan.FromBounds(start, end));
    }
}
