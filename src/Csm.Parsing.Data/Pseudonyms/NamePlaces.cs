using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing.Data.Pseudonyms;

/// <summary>Finds the names of accounts in a dump: as whole words of a text, whatever their case, and as a hashtag, where white space and signs do not count.</summary>
/// <param name="tree">The dump.</param>
/// <param name="own">The accounts of the dump. Of a name that others have too, they are meant.</param>
/// <param name="known">The others.</param>
internal sealed class NamePlaces(SyntaxTree tree, AccountIndex own, AccountIndex known)
{
    private const string SignsOfEntities = "@＠#＃$&";

    private readonly string _text = tree.ToString();

    public IEnumerable<NamePlace> FindAll() => tree.Tokens.SelectMany(FindIn);

    private static NamePlace PlaceOf(Account account, TextSpan span, SyntaxToken token) => new(span, account, token.Parent is BioSyntax);

    private IEnumerable<NamePlace> FindIn(SyntaxToken token) => token.Kind switch
    {
        SyntaxKind.TextToken or SyntaxKind.SkippedTextToken or SyntaxKind.LocationToken => FindInText(token),
        SyntaxKind.HashtagToken => FindInHashtag(token),
        _ => [],
    };

    private IEnumerable<NamePlace> FindInHashtag(SyntaxToken token)
    {
        string hashtag = token.Text[1..];
        if ((own.FindHashtag(hashtag) ?? known.FindHashtag(hashtag)) is { } account)
        {
            yield return PlaceOf(account, TextSpan.FromBounds(token.Span.Start + 1, token.Span.End), token);
        }
    }

    private IEnumerable<NamePlace> FindInText(SyntaxToken token)
    {
        for (int start = token.Span.Start; start < token.Span.End;)
        {
            int end = NameWords.EndOf(_text, start);
            if (end > start && MayBegin(start) && FindLongest(start, token.Span.End) is (var account, var length))
            {
                end = start + length;
                yield return PlaceOf(account, TextSpan.FromBounds(start, end), token);
            }

            start = Math.Max(end, start + 1);
        }
    }

    /// <summary>Not inside a word that began before the token, and not after a sign with which a pseudonym would be an entity.</summary>
    private bool MayBegin(int start) => start == 0 || !(NameWords.IsBefore(_text, start) || SignsOfEntities.Contains(_text[start - 1]));

    private (Account Account, int Length)? FindLongest(int start, int limit)
    {
        var ofDump = own.FindName(_text, start, limit);
        var ofOthers = known.FindName(_text, start, limit);
        return ofOthers?.Length > (ofDump?.Length ?? 0) ? ofOthers : ofDump;
    }
}
