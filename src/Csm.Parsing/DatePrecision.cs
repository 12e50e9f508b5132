namespace Csm.Parsing;

/// <summary>How much a <see cref="PartialDate"/> gives.</summary>
public enum DatePrecision
{
    /// <summary>Nothing: the precision of <c>default(PartialDate)</c>.</summary>
    None,

    /// <summary>A year: <c>depuis 2022</c>.</summary>
    Year,

    /// <summary>A month with its year: <c>août 2025</c>.</summary>
    Month,

    /// <summary>A day with its month, without a year: <c>15 septembre</c>.</summary>
    AnnualDay,

    /// <summary>A day with its month and year: <c>25 septembre 2025</c>.</summary>
    Day,
}
