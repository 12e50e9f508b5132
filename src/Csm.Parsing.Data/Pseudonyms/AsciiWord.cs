using System.Buffers;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing.Data.Pseudonyms;

/// <summary>A word that can be a handle: a whole run of [A-Za-z0-9_].</summary>
/// <remarks>It can be longer than its token, since a mention has at most 20 characters.</remarks>
/// <param name="Span">The word in the decoded dump.</param>
/// <param name="Token">The token in which it begins.</param>
/// <param name="TokenSpan">The token in the decoded dump.</param>
/// <param name="FollowsThreadIndex">Whether it directly follows a thread index, which a letter would end.</param>
/// <param name="IsOfPage">Whether the word is on a line of the page itself, which can also name accounts; a line that is the name of an account is not one.</param>
internal readonly record struct AsciiWord(TextSpan Span, SyntaxToken Token, TextSpan TokenSpan, bool FollowsThreadIndex, bool IsOfPage)
{
    private static readonly SearchValues<char> Characters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");

    /// <summary>
    /// Gets the words of a dump, except in emoji and in the tokens that give the dump its shape: counts, labels, joined lines, thread indices.
    /// </summary>
    public static IEnumerable<AsciiWord> FindAll(SyntaxTree tree, DecodedText decoded)
    {
        int position = 0;
        int indexEnd = -1;
        HashSet<string> names = [.. tree.Tokens.Where(token => token.Kind is SyntaxKind.DisplayNameToken or SyntaxKind.AuthorNameToken).Select(token => token.Text)];
        foreach (SyntaxToken token in tree.Tokens)
        {
            TextSpan bounds = decoded.FromDump(token.Span);
            position = Math.Max(position, bounds.Start);
            bool isOfPage = token.Kind is (SyntaxKind.PageTextToken or SyntaxKind.MediaToken) && !names.Contains(token.Text);
            while (HasWords(token.Kind) && FindWord(decoded.Text, position, bounds.End) is { } word)
            {
                yield return new AsciiWord(word, token, bounds, word.Start == indexEnd, isOfPage);
                position = word.End;
            }

            indexEnd = token.Kind == SyntaxKind.ThreadIndexToken ? bounds.End : indexEnd;
        }
    }

    /// <summary>Whether the word is in a URL.</summary>
    public bool IsInUrl => Token.Kind is SyntaxKind.UrlToken or SyntaxKind.SplitUrlToken;

    public static bool Contains(char character) => Characters.Contains(character);

    private static bool HasWords(SyntaxKind kind) => kind is SyntaxKind.DisplayNameToken or SyntaxKind.HandleToken or SyntaxKind.LocationToken
        or SyntaxKind.MentionToken or SyntaxKind.ListToken or SyntaxKind.HashtagToken or SyntaxKind.CashtagToken or SyntaxKind.UrlToken or SyntaxKind.SplitUrlToken
        or SyntaxKind.TextToken or SyntaxKind.SkippedTextToken or SyntaxKind.AuthorNameToken or SyntaxKind.AuthorHandleToken or SyntaxKind.RepostedByToken
        or SyntaxKind.ReplyToToken or SyntaxKind.LinkToken or SyntaxKind.MediaToken or SyntaxKind.PageTextToken;

    private static TextSpan? FindWord(string text, int position, int limit)
    {
        int length = position < limit ? text.AsSpan(position, limit - position).IndexOfAny(Characters) : -1;
        if (length < 0)
        {
            return null;
        }

        int start = position + length;
        int wordLength = text.AsSpan(start).IndexOfAnyExcept(Characters);
        return TextSpan.FromBounds(start, wordLength < 0 ? text.Length : start + wordLength);
    }
}
