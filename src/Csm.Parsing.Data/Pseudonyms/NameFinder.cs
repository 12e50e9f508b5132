using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing.Data.Pseudonyms;

/// <summary>Finds display names in a dump, regardless of case: as whole words of a text, and as a hashtag without white space and punctuation.</summary>
/// <param name="tree">The dump.</param>
/// <param name="own">The accounts of the dump, which take precedence if others have the same name.</param>
/// <param name="known">The other accounts.</param>
internal sealed class NameFinder(SyntaxTree tree, AccountIndex own, AccountIndex known)
{
    private const string EntitySigns = "@＠#＃$&";

    private readonly string _text = tree.ToString();

    public IEnumerable<NameMatch> FindAll() => tree.Tokens.SelectMany(FindIn);

    private static NameMatch MatchOf(Account account, TextSpan span, SyntaxToken token) => new(span, account, token.Parent is BioSyntax);

    private IEnumerable<NameMatch> FindIn(SyntaxToken token) => token.Kind switch
    {
        SyntaxKind.TextToken or SyntaxKind.SkippedTextToken or SyntaxKind.LocationToken or SyntaxKind.PageTextToken or SyntaxKind.RepostedByToken or SyntaxKind.MediaToken => FindInText(token),
        SyntaxKind.HashtagToken => FindInHashtag(token),
        _ => [],
    };

    private IEnumerable<NameMatch> FindInHashtag(SyntaxToken token)
    {
        string hashtag = token.Text[1..];
        if ((own.FindHashtag(hashtag) ?? known.FindHashtag(hashtag)) is { } account)
        {
            yield return MatchOf(account, TextSpan.FromBounds(token.Span.Start + 1, token.Span.End), token);
        }
    }

    private IEnumerable<NameMatch> FindInText(SyntaxToken token)
    {
        for (int start = token.Span.Start; start < token.Span.End;)
        {
            int end = UnicodeWord.EndOf(_text, start);
            if (end > start && MayBegin(start) && FindLongest(start, token.Span.End) is (var account, var length))
            {
                end = start + length;
                yield return MatchOf(account, TextSpan.FromBounds(start, end), token);
            }

            start = Math.Max(end, start + 1);
        }
    }

    /// <summary>Whether a name can begin here: not inside a word, and not after a sign that would make its pseudonym an entity.</summary>
    private bool MayBegin(int start) => start == 0 || !(UnicodeWord.IsBefore(_text, start) || EntitySigns.Contains(_text[start - 1]));

    private (Account Account, int Length)? FindLongest(int start, int limit)
    {
        var ofDump = own.FindName(_text, start, limit);
        var ofOthers = known.FindName(_text, start, limit);
        return ofOthers?.Length > (ofDump?.Length ?? 0) ? ofOthers : ofDump;
    }
}

/// <summary>An occurrence of an account's display name.</summary>
/// <param name="Span">The name in the dump.</param>
/// <param name="Account">The account that the name refers to.</param>
/// <param name="IsInBio">Whether it is in a bio, where a line that becomes shorter can be read as the location.</param>
internal readonly record struct NameMatch(TextSpan Span, Account Account, bool IsInBio);
