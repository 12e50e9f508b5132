namespace Csm.Parsing.Dates;

/// <summary>A day or a range of days in a row of them, and what joins it to the one before. It starts with its weekday.</summary>
internal readonly record struct DayItem(DateTokenKind Joiner, int Start, DateToken Number)
{
    public int End => Number.End;

    public bool IsRange => Number.Kind == DateTokenKind.DayRange;

    public int First => Number.Numeral.First;

    /// <summary>The last day of a range; else the day.</summary>
    public int Last => IsRange ? Number.Numeral.Second : First;
}
