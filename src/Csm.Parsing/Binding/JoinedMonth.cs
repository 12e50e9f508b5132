using Csm.Parsing.Dates;
using Csm.Parsing.Dates.Tables;
using Csm.Parsing.Languages;
using NodaTime;

namespace Csm.Parsing.Binding;

/// <summary>Reads the month in which an account was opened.</summary>
internal static class JoinedMonth
{
    /// <summary>
    /// Reads a joined line in any language of the viewer's layout; on a page of X, otherwise in the language of the page, and otherwise as any month with its year.
    /// </summary>
    public static YearMonth? Read(ReadOnlySpan<char> line, LanguageSet languages, FeedLayout? layout)
        => Vocabularies.TryReadJoined(line, out YearMonth month, out _) ? month
            : layout != FeedLayout.X ? null
            : ReadInterface(line, languages) ?? Vocabularies.FindMonth(line);

    private static YearMonth? ReadInterface(ReadOnlySpan<char> line, LanguageSet languages)
        => languages.Single is { } language
            && FeedLanguage.All.IndexOf(language) is var index
            && XPhraseTable.All[index].TryMatch(line, XPhrases.Joined, out Range part)
            && PrintedDateTable.All[index].TryReadDate(line[part].Trim(), out DateParts date)
                ? new PartialDate(date).YearMonth
                : null;
}
