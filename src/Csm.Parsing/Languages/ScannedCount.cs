namespace Csm.Parsing.Languages;

/// <summary>
/// The value of a count, and the value of one unit of its last digit: <c>1.2M</c> is 1,200,000 in units of 100,000. Without a suffix, the unit is 1.
/// </summary>
internal readonly record struct ScannedCount(Int128 Value, long Unit);
