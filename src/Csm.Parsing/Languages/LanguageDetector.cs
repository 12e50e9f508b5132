using Csm.Parsing.Syntax;
using NodaTime;

namespace Csm.Parsing.Languages;

/// <summary>Tells the languages in which a feed can be by the labels and the joined line of its header.</summary>
internal static class LanguageDetector
{
    /// <summary>
    /// The language that is given, else those in which most of the labels and the joined line are; of several that are equal in that, those of the first label,
    /// and so on. All languages where nothing tells.
    /// </summary>
    public static LanguageSet Detect(ProfileSyntax? profile, ReadOnlySpan<char> text, ReadOnlySpan<RawToken> tokens, FeedLanguage? given)
    {
        if (given is not null || profile is null)
        {
            return given is null ? LanguageSet.All : LanguageSet.Of(given);
        }

        // A label stands once; what has no count, or is there again, may be something else.
        Span<LanguageSet> found = stackalloc LanguageSet[(int)SyntaxKind.StatusesToken - (int)SyntaxKind.FollowersToken + 2];
        int count = 0;
        int seen = 0;
        foreach (StatSyntax stat in profile.Stats)
        {
            RawToken label = tokens[stat.Range.First];
            int bit = 1 << (int)label.Kind;
            if (label.Kind != SyntaxKind.SkippedTextToken && tokens[stat.Range.First + 1].Length > 0 && (seen & bit) == 0)
            {
                seen |= bit;
                found[count++] = OfLabel(label.In(text));
            }
        }

        found[count++] = OfJoined(tokens[profile.JoinedIndex].In(text));
        LanguageSet languages = LanguageSet.MostFrequent(found[..count]);
        foreach (LanguageSet set in found[..count])
        {
            languages = languages.NarrowedTo(set);
        }

        return languages;
    }

    public static LanguageSet OfLabel(ReadOnlySpan<char> label) => Vocabularies.FindLabel(label)?.Languages ?? default;

    public static LanguageSet OfJoined(ReadOnlySpan<char> line) => Vocabularies.TryReadJoined(line, out YearMonth _, out LanguageSet languages) ? languages : default;
}
