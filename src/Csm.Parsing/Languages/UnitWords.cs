namespace Csm.Parsing.Languages;

/// <summary>What people write after a number where it counts something else: symbols of units (SI, CLDR), words for years, and months.</summary>
internal static class UnitWords
{
    private static readonly string[] Symbols =
        ["h", "H", "min", "s", "m", "km", "cm", "mm", "kg", "g", "mg", "l", "L", "cl", "ml", "t", "ha", "ans", "an", "j", "km/h", "kcal", "kWh", "p", "pp", "pts"];

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
