using System.Globalization;
using Csm.Parsing.Text;

namespace Csm.Parsing.Diagnostics;

/// <summary>A report about one place of a text. Immutable.</summary>
/// <remarks>Two diagnostics are equal if they say the same about the same place: descriptor, message, path and range are the same.</remarks>
public sealed class Diagnostic : IEquatable<Diagnostic>
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

    /// <summary>What was expected and what was found, in one sentence of plain English.</summary>
    public string Message => field ??= string.Format(CultureInfo.InvariantCulture, Descriptor.MessageFormat, _arguments);

    /// <summary>The range in the source, in UTF-16 units; empty if something is missing there.</summary>
    public TextSpan Span { get; }

    /// <summary>The line and character of the start of the range, both 0-based.</summary>
    public LinePosition Position => _source.GetLinePosition(Span.Start);

    /// <summary>The path of the text; null if it has none.</summary>
    public string? Path => _source.Path;

    /// <inheritdoc/>
    public bool Equals(Diagnostic? other)
        => other is not null && Descriptor == other.Descriptor && Span == other.Span && Path == other.Path && Message == other.Message;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Diagnostic);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Span, Path);

    /// <summary>
    /// Formats the diagnostic as compilers do, with line and column 1-based: <c>dump.txt(15,1): warning CSM0020: …</c>. Without a path, it begins with the
    /// bracket.
    /// </summary>
    public override string ToString()
        => string.Create(CultureInfo.InvariantCulture, $"{Path}({Position.Line + 1},{Position.Character + 1}): {Severity.ToString().ToLowerInvariant()} {Id}: {Message}");
}
