namespace Csm.Parsing.Dates;

/// <summary>A month, and the year after it where there is one.</summary>
internal readonly record struct DateMonth(DateToken Name, DateToken? Year)
{
    public int End => Year?.End ?? Name.End;

    public int Number => Name.Word!.Month;

    public int YearNumber => Year?.Numeral.First ?? 0;

    /// <summary>Whether it cannot be the verb that looks like it.</summary>
    public bool IsSure => Year is not null || Name.IsSurelyMonth;
}
