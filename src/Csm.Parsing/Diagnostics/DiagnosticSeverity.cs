namespace Csm.Parsing.Diagnostics;

/// <summary>How serious a diagnostic is.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Something can be read in more than one way; nothing is wrong with the text.</summary>
    Info,

    /// <summary>Something is missing or unexpected; what is around it can be trusted.</summary>
    Warning,

    /// <summary>A part of the text could not be read.</summary>
    Error,
}
