using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing.Data.Pseudonyms;

/// <summary>Finds the accounts that a page of X names: the authors of posts and quoted posts, and those in its lists of accounts to follow.</summary>
internal static class PageAccounts
{
    /// <summary>The length of the words before the owner of a video, in all languages of X, in UTF-16 units.</summary>
    private const int OwnerWordsLimit = 20;

    /// <summary>Finds each name with its account, which has no handle if the page prints none.</summary>
    public static IEnumerable<(TextSpan Name, Account Account)> Of(SyntaxTree tree)
    {
        SyntaxTokenList tokens = tree.Tokens;
        var handles = new NamedHandles(NamesOf(tokens));
        for (int index = 0; index < tokens.Count; index++)
        {
            SyntaxToken token = tokens[index];
            SyntaxToken next = index + 1 < tokens.Count ? tokens[index + 1] : default;
            if (token.Kind == SyntaxKind.AuthorNameToken)
            {
                yield return (token.Span, new Account(next.Kind == SyntaxKind.AuthorHandleToken ? HandleOf(next) : null, token.Text));
            }
            else if (token.Kind == SyntaxKind.PageTextToken && next.Kind == SyntaxKind.PageTextToken && IsHandle(next) && !IsHandle(token))
            {
                yield return (token.Span, new Account(HandleOf(next), token.Text));
            }
            else if (token.Kind == SyntaxKind.RepostedByToken)
            {
                yield return (token.Span, new Account(handles.Find(token.Text), token.Text));
            }
            else if (token.Kind == SyntaxKind.MediaToken && index > 0 && tokens[index - 1].Kind == SyntaxKind.MediaToken && IsOwner(tree, tokens[index - 1], token))
            {
                yield return (token.Span, new Account(handles.Find(token.Text), token.Text));
            }
        }
    }

    private static bool IsHandle(SyntaxToken token) => token.Text is ['@', _, ..];

    private static string HandleOf(SyntaxToken token) => token.Text[1..].ToLowerInvariant();

    /// <summary>Whether a line about a video is the name of its owner: the words of the page are on the line before.</summary>
    private static bool IsOwner(SyntaxTree tree, SyntaxToken words, SyntaxToken owner)
        => words.Text.Length <= OwnerWordsLimit && !words.Text.Any(char.IsDigit) && tree.Text.GetLinePosition(owner.Span.Start).Line == tree.Text.GetLinePosition(words.Span.Start).Line + 1;

    private static IEnumerable<(string Name, string Handle)> NamesOf(SyntaxTokenList tokens)
        => tokens.Zip(tokens.Skip(1))
            .Where(pair => pair is { First.Kind: SyntaxKind.AuthorNameToken, Second.Kind: SyntaxKind.AuthorHandleToken } or { First.Kind: SyntaxKind.DisplayNameToken, Second: { Kind: SyntaxKind.HandleToken, IsMissing: false } })
            .Select(pair => (pair.First.Text, HandleOf(pair.Second)));
}
