namespace Csm.Parsing.Languages;

/// <summary>
/// The value of a count, and the value of one unit of its last digit: <c>1.2M</c> is 1,200,000 in units of 100,000. Without a suffix, the unit is 1.
/// </summary>
internal readonly record struct ScannedCount(Int128 Value, long Unit)
{
    /// <summary>Creates a count of digits that are too large by a scale, times the factor of a suffix. A unit below 1 would be a fraction of a person.</summary>
    public static bool TryCreate(Int128 digits, long scale, long factor, out ScannedCount count)
    {
        long unit = factor / scale;
        count = new ScannedCount(digits * unit, unit);
        return unit > 0;
    }
}
