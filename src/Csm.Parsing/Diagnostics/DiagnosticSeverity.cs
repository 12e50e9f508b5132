namespace Csm.Parsing.Diagnostics;

/// <summary>How much a diagnostic matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>A reading that could have been another one; nothing is wrong with the text.</summary>
    Info,

    /// <summary>Something is missing or odd; the parts around it can be trusted.</summary>
    Warning,

    /// <summary>A part of the text could not be read for what it is.</summary>
    Error,
}
