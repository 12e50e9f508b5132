using System.Numerics;

namespace Csm.Parsing.Languages;

/// <summary>A set of the languages in <see cref="FeedLanguage.All"/>, one bit each. There is room for 64.</summary>
internal readonly record struct LanguageSet
{
    private readonly ulong _bits;

    private LanguageSet(ulong bits) => _bits = bits;

    /// <summary>The languages in which the viewer's layout is read; where nothing shows a language, it is one of these.</summary>
    public static LanguageSet Viewer { get; } = new((1UL << Vocabularies.All.Length) - 1);

    public bool IsEmpty => _bits == 0;

    /// <summary>The only language in the set; null if there are several or none.</summary>
    public FeedLanguage? Single => BitOperations.IsPow2(_bits) ? FeedLanguage.All[FirstIndex] : null;

    /// <summary>The vocabulary of the first language in the set; the English one if the viewer's layout is not read in it.</summary>
    public Vocabulary First => FirstIndex < Vocabularies.All.Length ? Vocabularies.All[FirstIndex] : Vocabularies.All[0];

    /// <summary>The index of the first language in <see cref="FeedLanguage.All"/>; 64 if the set is empty.</summary>
    private int FirstIndex => BitOperations.TrailingZeroCount(_bits);

    public static LanguageSet Of(FeedLanguage language) => At(FeedLanguage.All.IndexOf(language));

    /// <summary>Gets the set of the language at an index in <see cref="FeedLanguage.All"/>.</summary>
    public static LanguageSet At(int index) => new(1UL << index);

    public static LanguageSet operator &(LanguageSet left, LanguageSet right) => new(left._bits & right._bits);

    public static LanguageSet operator |(LanguageSet left, LanguageSet right) => new(left._bits | right._bits);

    /// <summary>Gets the languages that the largest number of the sets contain.</summary>
    public static LanguageSet MostFrequent(ReadOnlySpan<LanguageSet> sets)
    {
        LanguageSet result = Viewer;
        int most = 0;
        for (int index = 0; index < Vocabularies.All.Length; index++)
        {
            int frequency = 0;
            foreach (LanguageSet set in sets)
            {
                frequency += set.Contains(index) ? 1 : 0;
            }

            result = frequency > most ? At(index) : frequency == most ? result | At(index) : result;
            most = Math.Max(most, frequency);
        }

        return result;
    }

    /// <summary>Adds 1 for each language in the set to its count, in the order of <see cref="FeedLanguage.All"/>.</summary>
    public void CountIn(Span<int> counts)
    {
        for (ulong rest = _bits; rest != 0; rest &= rest - 1)
        {
            counts[BitOperations.TrailingZeroCount(rest)]++;
        }
    }

    public bool Contains(int index) => (_bits & (1UL << index)) != 0;

    /// <summary>Gets the languages that both sets contain; if there are none, this set.</summary>
    public LanguageSet NarrowedTo(LanguageSet others) => (this & others) is { IsEmpty: false } both ? both : this;

    /// <summary>The names as messages list them: <c>Spanish or Portuguese</c>.</summary>
    public override string ToString()
    {
        LanguageSet languages = this;
        return languages == Viewer ? "any known language" : string.Join(" or ", FeedLanguage.All.Where((_, index) => languages.Contains(index)).Select(language => language.Name));
    }
}
