namespace Csm.Parsing.Diagnostics;

/// <summary>One entry of the <see cref="DiagnosticCatalog"/>: what a diagnostic with this id means.</summary>
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

    /// <summary>The id: <c>CSM0…</c> for what is written, <c>CSM1…</c> for what it means. It never changes its meaning.</summary>
    public string Id { get; }

    /// <summary>The severity, the same wherever it is raised.</summary>
    public DiagnosticSeverity Severity { get; }

    /// <summary>The meaning in a few words, for tables.</summary>
    public string Title { get; }

    /// <summary>The message, with places for what was found (<see cref="string.Format(IFormatProvider, string, object[])"/>).</summary>
    public string MessageFormat { get; }

    /// <summary>What it means, with an example, and what can be done: a few sentences of plain English.</summary>
    public string HelpText { get; }

    /// <summary>The id and the title.</summary>
    public override string ToString() => $"{Id}: {Title}";
}
