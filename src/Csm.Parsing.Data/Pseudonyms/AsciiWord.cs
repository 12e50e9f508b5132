using System.Buffers;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing.Data.Pseudonyms;

/// <summary>A word that can be a handle: a whole run of [A-Za-z0-9_].</summary>
/// <remarks>It can be longer than its token, since a mention has at most 20 characters.</remarks>
/// <param name="Span">The word in the dump.</param>
/// <param name="Token">The token in which it begins.</param>
internal readonly record struct AsciiWord(TextSpan Span, SyntaxToken Token)
{
    private static readonly SearchValues<char> Characters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");

    /// <summary>
    /// Gets the words of a dump, except in emoji and in the tokens that give the dump its shape: counts, labels, joined lines, thread indices.
    /// </summary>
    public static IEnumerable<AsciiWord> FindAll(SyntaxTree tree)
    {
        string text = tree.ToString();
        int position = 0;
        foreach (SyntaxToken token in tree.Tokens)
        {
            position = Math.Max(position, token.Span.Start);
            while (HasWords(token.Kind) && FindWord(text, token, position) is { } word)
            {
                yield return new AsciiWord(word, token);
                position = word.End;
            }
        }
    }

    public static bool Contains(char character) => Characters.Contains(character);

    private static bool HasWords(SyntaxKind kind) => kind is SyntaxKind.DisplayNameToken or SyntaxKind.HandleToken or SyntaxKind.LocationToken
        or SyntaxKind.MentionToken or SyntaxKind.ListToken or SyntaxKind.HashtagToken or SyntaxKind.CashtagToken or SyntaxKind.UrlToken
        or SyntaxKind.TextToken or SyntaxKind.SkippedTextToken;

    private static TextSpan? FindWord(string text, SyntaxToken token, int position)
    {
        int length = position < token.Span.End ? text.AsSpan(position, token.Span.End - position).IndexOfAny(Characters) : -1;
        if (length < 0)
        {
            return null;
        }

        int start = position + length;
        int end = text.AsSpan(start).IndexOfAnyExcept(Characters) is >= 0 and var wordLength ? start + wordLength : text.Length;
        bool isEscaped = token.Kind == SyntaxKind.UrlToken && start > 0 && text[start - 1] == '%'
            && end - start > 2 && char.IsAsciiHexDigit(text[start]) && char.IsAsciiHexDigit(text[start + 1]);
        return TextSpan.FromBounds(isEscaped ? start + 2 : start, end);
    }
}
