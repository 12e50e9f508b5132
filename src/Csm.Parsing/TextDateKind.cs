namespace Csm.Parsing;

/// <summary>What the dates of a <see cref="TextDate"/> are to each other.</summary>
public enum TextDateKind
{
    /// <summary>One date: <c>25 septembre 2025</c>.</summary>
    Date,

    /// <summary>Several days: <c>15 et 16 septembre</c>.</summary>
    List,

    /// <summary>The first and the last day of an interval: <c>Du 6 au 8 octobre</c>.</summary>
    Interval,

    /// <summary>The beginning of an interval whose end is open: <c>depuis 2022</c>.</summary>
    Since,

    /// <summary>The end of an interval that begins when the text is written: <c>d'ici 2030</c>.</summary>
    Until,
}
