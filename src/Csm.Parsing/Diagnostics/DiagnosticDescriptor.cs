namespace Csm.Parsing.Diagnostics;

/// <summary>An entry of the <see cref="DiagnosticCatalog"/>: what all diagnostics with its id have in common. Immutable.</summary>
public sealed class DiagnosticDescriptor
{
    internal DiagnosticDescriptor(string id, DiagnosticSeverity severity, string title, string messageFormat, string helpText)
    {
        Id = id;
        Severity = severity;
        Title = title;
        MessageFormat = messageFormat;
        HelpText = helpText;
    }

    /// <summary>The id: <c>CSM0…</c> for what is written, <c>CSM1…</c> for what it means. Its meaning never changes.</summary>
    public string Id { get; }

    /// <summary>The severity, which is the same for all diagnostics with this id.</summary>
    public DiagnosticSeverity Severity { get; }

    /// <summary>The title: the meaning in a few words.</summary>
    public string Title { get; }

    /// <summary>The meaning with an example, and what can be done: a few sentences of plain English.</summary>
    public string HelpText { get; }

    /// <summary>The message, with placeholders for what was found (<see cref="string.Format(IFormatProvider, string, object[])"/>).</summary>
    internal string MessageFormat { get; }

    /// <summary>Formats the descriptor as its id and title: <c>CSM0012: No handle</c>.</summary>
    public override string ToString() => $"{Id}: {Title}";
}
