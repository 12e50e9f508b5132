using Csm.Parsing.Syntax;
using NodaTime;

namespace Csm.Parsing.Grammar;

/// <summary>Tells the languages in which a feed can be by the labels and the joined line of its header.</summary>
internal static class LanguageDetector
{
    /// <summary>
    /// The language that is given, else those that the first label with a count allows, less those that the next ones and then the joined line exclude;
    /// what contradicts all that came before it is passed over. All languages where nothing tells.
    /// </summary>
    public static LanguageSet Detect(ProfileSyntax? profile, ReadOnlySpan<char> text, ReadOnlySpan<RawToken> tokens, FeedLanguage? given)
    {
        if (given is not null)
        {
            return LanguageSet.Of(given);
        }

        LanguageSet languages = LanguageSet.All;
        if (profile is not null)
        {
            foreach (StatSyntax stat in profile.Stats)
            {
                if (tokens[stat.Range.First + 1].Length > 0)
                {
                    languages = languages.NarrowedTo(OfLabel(tokens[stat.Range.First].In(text)));
                }
            }

            languages = languages.NarrowedTo(OfJoined(tokens[profile.JoinedIndex].In(text)));
        }

        return languages;
    }

    public static LanguageSet OfLabel(ReadOnlySpan<char> label) => Vocabularies.FindLabel(label)?.Languages ?? default;

    public static LanguageSet OfJoined(ReadOnlySpan<char> line) => Vocabularies.TryReadJoined(line, out YearMonth _, out LanguageSet languages) ? languages : default;
}
