namespace Csm.Parsing.Languages;

/// <summary>What a count says, and the worth of its last digit: <c>1.2M</c> is 1,200,000 in units of 100,000; a count without suffix has the unit 1.</summary>
internal readonly record struct ScannedCount(Int128 Value, long Unit);
