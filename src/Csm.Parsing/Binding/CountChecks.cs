using System.Globalization;
using Csm.Parsing.Diagnostics;
using Csm.Parsing.Languages;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing.Binding;

/// <summary>Reports the counts of a feed that are too large or cannot be read, and those whose language is unexpected or had to be guessed.</summary>
internal static class CountChecks
{
    /// <summary>Checks all counts of a feed.</summary>
    public static void Report(FeedSyntax syntax, DiagnosticBag diagnostics)
    {
        LanguageSet languages = syntax.Languages;
        // Reported once for each language that was chosen, since the language is uncertain, not each count.
        List<UncertainCount>? foreign = null;
        List<UncertainCount>? guessed = null;
        SyntaxTree tree = syntax.SyntaxTree;
        int first = syntax.Range.First;
        int end = (tree.Contents & TreeContents.UnusualCounts) != 0 ? syntax.Range.End : syntax.Profile?.Range.End ?? first;
        foreach (RawToken token in tree.RawTokens.AsSpan(first, end - first))
        {
            ReadOnlySpan<char> text = token.In(tree.Text.AsSpan());
            if (!token.IsCount || token.Length == 0 || (text.Length <= CountScanner.SafeLength && !text.ContainsAnyExceptInRange('0', '9')))
            {
                continue;
            }

            bool isExpected = CountScanner.TryRead(text, languages, out ScannedCount count, out int index);
            string language = isExpected ? FeedLanguage.All[index].Name : "";
            if (!isExpected && !CountFormatTable.TryRead(text, out count, out language))
            {
                diagnostics.Report(
                    DiagnosticCatalog.UnreadableCount, new TextSpan(token.Start, token.Length), Excerpt.Of(text), ExpectedWords.Counts(languages));
                continue;
            }

            if (count.Value > long.MaxValue)
            {
                diagnostics.Report(DiagnosticCatalog.CountTooLarge, new TextSpan(token.Start, token.Length), Excerpt.Of(text));
            }

            if (!isExpected && languages.Single?.Name != language)
            {
                (foreign ??= []).Add(new UncertainCount(token, count.Value, language));
            }
            else if (languages.Single is null && !IsTheSameInAll(text, languages, count))
            {
                (guessed ??= []).Add(new UncertainCount(token, count.Value, language));
            }
        }

        Report(DiagnosticCatalog.CountOfOtherLanguage, foreign, languages, tree.Text, diagnostics);
        Report(DiagnosticCatalog.GuessedLanguage, guessed, languages, tree.Text, diagnostics);
    }

    /// <summary>Whether a count has the same value in each of the languages.</summary>
    private static bool IsTheSameInAll(ReadOnlySpan<char> text, LanguageSet languages, ScannedCount count)
    {
        for (int index = 0; index < Vocabularies.All.Length; index++)
        {
            if (languages.Contains(index) && !(CountScanner.TryRead(text, LanguageSet.At(index), out ScannedCount other, out _) && other == count))
            {
                return false;
            }
        }

        return true;
    }

    private static void Report(DiagnosticDescriptor descriptor, List<UncertainCount>? counts, LanguageSet languages, SourceText source, DiagnosticBag diagnostics)
    {
        foreach (IGrouping<string, UncertainCount> sameLanguage in counts?.GroupBy(count => count.Language) ?? [])
        {
            UncertainCount first = sameLanguage.First();
            var span = new TextSpan(first.Token.Start, first.Token.Length);
            string value = first.Value.ToString("N0", CultureInfo.InvariantCulture);
            diagnostics.Report(descriptor, span, Excerpt.Of(source.AsSpan(span)), value, first.Language, languages, sameLanguage.Count());
        }
    }

    private readonly record struct UncertainCount(RawToken Token, Int128 Value, string Language);
}
