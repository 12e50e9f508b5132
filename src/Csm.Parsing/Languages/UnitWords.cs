namespace Csm.Parsing.Languages;

/// <summary>
/// What people write after a number that is no count of a post: a few symbols of units, words for years, and months. CLDR's own symbols are too many here: K is
/// a kelvin too.
/// </summary>
internal static class UnitWords
{
    private static readonly string[] Symbols =
        ["h", "H", "min", "s", "m", "km", "cm", "mm", "kg", "g", "mg", "l", "L", "cl", "ml", "t", "ha", "ans", "an", "j", "kcal", "kWh", "p", "pp", "pts"];

    public static bool Contains(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
        {
            return false;
        }

        foreach (string symbol in Symbols)
        {
            if (word.SequenceEqual(symbol))
            {
                return true;
            }
        }

        foreach (Vocabulary vocabulary in Vocabularies.All)
        {
            foreach (string month in vocabulary.Months)
            {
                if (word.Equals(month, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
