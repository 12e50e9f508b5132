namespace Csm.Parsing;

/// <summary>How much a <see cref="PartialDate"/> says.</summary>
public enum DatePrecision
{
    /// <summary>Nothing: the precision of <c>default(PartialDate)</c>.</summary>
    None,

    /// <summary>A year: <c>depuis 2022</c>.</summary>
    Year,

    /// <summary>A month of a year: <c>août 2025</c>.</summary>
    Month,

    /// <summary>A day and its month, of a year that is not said: <c>15 septembre</c>.</summary>
    AnnualDay,

    /// <summary>A day of a month of a year: <c>25 septembre 2025</c>.</summary>
    Day,
}
