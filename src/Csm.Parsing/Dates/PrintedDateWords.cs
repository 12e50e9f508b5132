namespace Csm.Parsing.Dates;

/// <summary>The words and patterns with which a language writes dates, times and ages, those of its regions included.</summary>
/// <param name="Patterns">The patterns of dates; <see cref="Tables.PrintedDateTable"/> describes them.</param>
/// <param name="Months">The names of each month, January first.</param>
/// <param name="Am">The words for the hours before noon.</param>
/// <param name="Pm">The words for the hours after noon.</param>
/// <param name="Units">The patterns of a number of seconds, minutes, hours and days.</param>
internal sealed record PrintedDateWords(string[] Patterns, string[][] Months, string[] Am, string[] Pm, string[][] Units);
