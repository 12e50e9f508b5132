using System.Numerics;

namespace Csm.Parsing.Languages;

/// <summary>A set of the languages in <see cref="Vocabularies.All"/>, one bit each. There is room for 63.</summary>
internal readonly record struct LanguageSet
{
    private readonly ulong _bits;

    private LanguageSet(ulong bits) => _bits = bits;

    public static LanguageSet All { get; } = new((1UL << FeedLanguage.All.Length) - 1);

    public bool IsEmpty => _bits == 0;

    /// <summary>The only language in the set; null if there are several or none.</summary>
    public FeedLanguage? Single => BitOperations.IsPow2(_bits) ? First.Language : null;

    /// <summary>The first language in the set, which must not be empty.</summary>
    public Vocabulary First => Vocabularies.All[BitOperations.TrailingZeroCount(_bits)];

    public static LanguageSet Of(FeedLanguage language) => At(FeedLanguage.All.IndexOf(language));

    /// <summary>Gets the set of the language at an index in <see cref="Vocabularies.All"/>.</summary>
    public static LanguageSet At(int index) => new(1UL << index);

    public static LanguageSet operator &(LanguageSet left, LanguageSet right) => new(left._bits & right._bits);

    public static LanguageSet operator |(LanguageSet left, LanguageSet right) => new(left._bits | right._bits);

    public static LanguageSet operator ~(LanguageSet languages) => new(All._bits & ~languages._bits);

    /// <summary>Gets the languages that the largest number of the sets contain.</summary>
    public static LanguageSet MostFrequent(ReadOnlySpan<LanguageSet> sets)
    {
        LanguageSet result = All;
        int most = 0;
        for (int index = 0; index < FeedLanguage.All.Length; index++)
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

    public bool Contains(int index) => (_bits & (1UL << index)) != 0;

    /// <summary>Gets the languages that both sets contain; if there are none, this set.</summary>
    public LanguageSet NarrowedTo(LanguageSet others) => (this & others) is { IsEmpty: false } both ? both : this;

    /// <summary>The names as messages list them: <c>Spanish or Portuguese</c>.</summary>
    public override string ToString()
    {
        LanguageSet languages = this;
        return languages == All ? "any known language" : string.Join(" or ", FeedLanguage.All.Where((_, index) => languages.Contains(index)).Select(language => language.Name));
    }
}
