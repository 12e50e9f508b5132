namespace Csm.Parsing.Dates;

/// <summary>A number or several, written without white space, as they can stand in a date.</summary>
/// <param name="Kind">What the numbers are.</param>
/// <param name="First">The first number, by its place.</param>
/// <param name="Second">The second number, or 0.</param>
/// <param name="Third">The third number, or 0.</param>
internal readonly record struct Numeral(DateTokenKind Kind, int First, int Second = 0, int Third = 0);
