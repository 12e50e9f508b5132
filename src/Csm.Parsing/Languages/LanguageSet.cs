using System.Numerics;

namespace Csm.Parsing.Languages;

/// <summary>Some of the languages of <see cref="Vocabularies.All"/>, one bit each; there is room for 63.</summary>
internal readonly record struct LanguageSet
{
    private readonly ulong _bits;

    private LanguageSet(ulong bits) => _bits = bits;

    public static LanguageSet All { get; } = new((1UL << FeedLanguage.All.Length) - 1);

    public bool IsEmpty => _bits == 0;

    /// <summary>The only language; null where there are several, or none.</summary>
    public FeedLanguage? Single => BitOperations.IsPow2(_bits) ? First.Language : null;

    /// <summary>The first language of a set that is not empty.</summary>
    public Vocabulary First => Vocabularies.All[BitOperations.TrailingZeroCount(_bits)];

    public static LanguageSet Of(FeedLanguage language) => At(FeedLanguage.All.IndexOf(language));

    /// <summary>The language at a place of <see cref="Vocabularies.All"/>.</summary>
    public static LanguageSet At(int index) => new(1UL << index);

    public static LanguageSet operator &(LanguageSet left, LanguageSet right) => new(left._bits & right._bits);

    public static LanguageSet operator |(LanguageSet left, LanguageSet right) => new(left._bits | right._bits);

    public static LanguageSet operator ~(LanguageSet languages) => new(All._bits & ~languages._bits);

    /// <summary>The languages that are in most of some sets.</summary>
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

    /// <summary>Those of these that are in another set too; all of these where none is.</summary>
    public LanguageSet NarrowedTo(LanguageSet others) => (this & others) is { IsEmpty: false } both ? both : this;

    /// <summary>What a message says: <c>Spanish or Portuguese</c>.</summary>
    public override string ToString()
    {
        LanguageSet languages = this;
        return languages == All ? "any known language" : string.Join(" or ", FeedLanguage.All.Where((_, index) => languages.Contains(index)).Select(language => language.Name));
    }
}
