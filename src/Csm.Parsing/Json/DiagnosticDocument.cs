using Csm.Parsing.Diagnostics;

namespace Csm.Parsing.Json;

/// <summary>A diagnostic; line and column are 1-based.</summary>
internal sealed record DiagnosticDocument(string Id, string Severity, string Message, int Line, int Column, SpanDocument Span)
{
    public static DiagnosticDocument Of(Diagnostic diagnostic) => new(
        diagnostic.Id,
        Diagnostic.SeverityName(diagnostic.Severity),
        diagnostic.Message,
        diagnostic.Position.Line + 1,
        diagnostic.Position.Character + 1,
        SpanDocument.Of(diagnostic.Span));
}
