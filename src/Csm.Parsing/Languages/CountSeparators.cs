namespace Csm.Parsing.Languages;

/// <summary>The separators of numbers in one language, and the size of all groups of digits but the last, which has three: 2 in <c>1,23,456</c>.</summary>
internal readonly record struct CountSeparators(char Decimal, char Group, int GroupSize = CountSeparators.LastGroupSize)
{
    public const int LastGroupSize = 3;
}
