using System.Globalization;
using Csm.Parsing.Text;

namespace Csm.Parsing.Diagnostics;

/// <summary>A doubt about one place of a text. Immutable.</summary>
public sealed class Diagnostic
{
    private readonly SourceText _source;
    private readonly object[] _arguments;

    internal Diagnostic(DiagnosticDescriptor descriptor, SourceText source, TextSpan span, params object[] arguments)
    {
        Descriptor = descriptor;
        _source = source;
        Span = span;
        _arguments = arguments;
    }

    /// <summary>The entry of the catalogue.</summary>
    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>The id, such as <c>CSM0021</c>.</summary>
    public string Id => Descriptor.Id;

    /// <summary>The severity.</summary>
    public DiagnosticSeverity Severity => Descriptor.Severity;

    /// <summary>What was found and what was expected, in one sentence of plain English.</summary>
    public string Message => field ??= string.Format(CultureInfo.InvariantCulture, Descriptor.MessageFormat, _arguments);

    /// <summary>The range that is meant; empty where something is missing.</summary>
    public TextSpan Span { get; }

    /// <summary>The line and character where the range begins.</summary>
    public LinePosition Position => _source.GetLinePosition(Span.Start);

    /// <summary>The path of the text, or null.</summary>
    public string? Path => _source.Path;

    /// <summary>The form that compilers print: <c>dump.txt(15,1): warning CSM0020: …</c>, without the path where there is none.</summary>
    public override string ToString() => $"{Path}({Position}): {SeverityName(Severity)} {Id}: {Message}";

    internal static string SeverityName(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Info => "info",
        DiagnosticSeverity.Warning => "warning",
        _ => "error",
    };
}
