namespace Csm.Parsing.Languages;

/// <summary>The only rule that decides the languages of a feed, applied before anything depends on them.</summary>
internal static class LanguageRule
{
    /// <summary>
    /// Gets the given language, if the viewer's layout is read in it; otherwise the languages that most labels and the joined line share. The first label breaks ties, then the second, and so on.
    /// Without evidence, all languages are possible.
    /// </summary>
    /// <param name="evidence">The languages of each label that has a count, in the order of the text, then those of the joined line.</param>
    /// <param name="given">The language of the options, or null.</param>
    public static LanguageSet Decide(ReadOnlySpan<LanguageSet> evidence, FeedLanguage? given)
    {
        if (given is not null && !(LanguageSet.Of(given) & LanguageSet.Viewer).IsEmpty)
        {
            return LanguageSet.Of(given);
        }

        LanguageSet languages = LanguageSet.MostFrequent(evidence);
        foreach (LanguageSet set in evidence)
        {
            languages = languages.NarrowedTo(set);
        }

        return languages;
    }
}
