using Csm.Parsing.Syntax;

namespace Csm.Parsing.Data.Pseudonyms;

/// <summary>Tells what words are by their places.</summary>
internal static class WordPlaces
{
    public static WordPlace Of(string text, DumpWord word)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, word.Span.Start);
        ReadOnlySpan<char> letters = text.AsSpan(word.Span.Start, word.Span.Length);
        if (before is [.., '@' or '＠'] && (IsMention(word) || !EndsLocalPart(before[..^1])))
        {
            return WordPlace.Handle;
        }

        WordPlace place = word.Token.Kind == SyntaxKind.UrlToken ? UrlWordPlaces.Of(text, word)
            : IsRetweetSign(letters, text.AsSpan(word.Span.End)) ? WordPlace.Fixed
            : word.Token.Kind == SyntaxKind.TextToken && before is [.., '$'] ? WordPlace.WithoutLowLine
            : WordPlace.Plain;

        // A number among the words is a number, and where it becomes a word, #2025 becomes a hashtag.
        bool hasLetter = letters.ContainsAnyInRange('A', 'Z') || letters.ContainsAnyInRange('a', 'z');
        return place is WordPlace.Handle or WordPlace.Post || hasLetter ? place : WordPlace.Fixed;
    }

    private static bool IsMention(DumpWord word)
        => word.Span.Start == word.Token.Span.Start + 1 && word.Token.Kind is SyntaxKind.MentionToken or SyntaxKind.ListToken or SyntaxKind.HandleToken;

    /// <summary>Whether an @ after this stands in an e-mail address.</summary>
    private static bool EndsLocalPart(ReadOnlySpan<char> before) => before.Length > 0 && (DumpWord.IsInWord(before[^1]) || before[^1] is '.' or '+' or '-');

    /// <summary><c>RT@name</c>, where a mention follows these two letters and no others.</summary>
    private static bool IsRetweetSign(ReadOnlySpan<char> letters, ReadOnlySpan<char> after)
        => letters.Equals("RT", StringComparison.OrdinalIgnoreCase) && after is ['@' or '＠', ..];
}
