namespace Csm.Parsing;

/// <summary>The kinds of <see cref="TextDate"/>: how its dates relate to each other.</summary>
public enum TextDateKind
{
    /// <summary>No date; no <see cref="TextDate"/> has this kind.</summary>
    None,

    /// <summary>One date: <c>25 septembre 2025</c>.</summary>
    Date,

    /// <summary>Several days or months: <c>15 et 16 septembre</c>.</summary>
    List,

    /// <summary>The first and the last day or month of an interval: <c>Du 6 au 8 octobre</c>.</summary>
    Interval,

    /// <summary>The start of an interval without an end: <c>depuis 2022</c>.</summary>
    Since,

    /// <summary>The end of an interval that starts when the text is written: <c>d'ici 2030</c>.</summary>
    Until,
}
