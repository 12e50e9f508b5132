using System.Collections.Immutable;

namespace Csm.Parsing.Dates.Tables;

/// <summary>The units and currencies of CLDR in French and English, long and short, singular and plural. The data is generated.</summary>
internal static partial class CountWordTable
{
    private static readonly ImmutableArray<string> OrderedFrenchNames = Order(FrenchNames);
    private static readonly ImmutableArray<string> OrderedEnglishNames = Order(EnglishNames);
    private static readonly ImmutableArray<string> OrderedSymbols = Order(Symbols);

    /// <summary>Whether a word without accents is a unit or currency in French; English has many of them too.</summary>
    public static bool IsFrenchName(ReadOnlySpan<char> word) => Contains(OrderedFrenchNames, word);

    /// <summary>Whether one or more words without accents, each after a space, are a unit or currency in English alone.</summary>
    public static bool IsEnglishName(ReadOnlySpan<char> words) => Contains(OrderedEnglishNames, words);

    /// <summary>Whether letters, as written, are the symbol of a unit, begin one, or are the code of a currency: <c>kWh</c>, <c>km</c> of <c>km/h</c>, <c>EUR</c>.</summary>
    public static bool IsSymbol(ReadOnlySpan<char> letters) => Contains(OrderedSymbols, letters);

    private static ImmutableArray<string> Order(string words) => [.. words.Split('|').Order(StringComparer.Ordinal)];

    private static bool Contains(ImmutableArray<string> ordered, ReadOnlySpan<char> word)
    {
        int low = 0;
        int high = ordered.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int order = word.SequenceCompareTo(ordered[middle]);
            if (order == 0)
            {
                return true;
            }

            (low, high) = order < 0 ? (low, middle - 1) : (middle + 1, high);
        }

        return false;
    }
}
