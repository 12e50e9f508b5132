using Csm.Parsing.Syntax;

namespace Csm.Parsing.Data.Pseudonyms;

/// <summary>Decides the role of a word from its context.</summary>
internal static class WordClassifier
{
    public static WordRole Classify(string text, AsciiWord word)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, word.Span.Start);
        ReadOnlySpan<char> letters = text.AsSpan(word.Span.Start, word.Span.Length);
        if (before is [.., '@' or '＠'] && (IsMention(word) || !EndsLocalPart(before[..^1])))
        {
            return WordRole.Handle;
        }

        WordRole role = word.Token.Kind == SyntaxKind.UrlToken ? UrlWordClassifier.Classify(text, word)
            : IsRetweetSign(letters, text.AsSpan(word.Span.End)) ? WordRole.Fixed
            : word.Token.Kind == SyntaxKind.TextToken && before is [.., '$'] ? WordRole.WithoutUnderscore
            : WordRole.Plain;

        // A number in a text stays a number: as a word it would turn #2025 into a hashtag.
        bool hasLetter = letters.ContainsAnyInRange('A', 'Z') || letters.ContainsAnyInRange('a', 'z');
        return role is WordRole.Handle or WordRole.PostNumber || hasLetter ? role : WordRole.Fixed;
    }

    private static bool IsMention(AsciiWord word)
        => word.Span.Start == word.Token.Span.Start + 1 && word.Token.Kind is SyntaxKind.MentionToken or SyntaxKind.ListToken or SyntaxKind.HandleToken;

    /// <summary>Whether an @ after this text belongs to an e-mail address.</summary>
    private static bool EndsLocalPart(ReadOnlySpan<char> before) => before.Length > 0 && (AsciiWord.Contains(before[^1]) || before[^1] is '.' or '+' or '-');

    /// <summary>The letters of <c>RT@name</c>, which may precede a mention directly, unlike others.</summary>
    private static bool IsRetweetSign(ReadOnlySpan<char> letters, ReadOnlySpan<char> after)
        => letters.Equals("RT", StringComparison.OrdinalIgnoreCase) && after is ['@' or '＠', ..];
}
