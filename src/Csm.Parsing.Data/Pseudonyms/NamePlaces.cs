using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing.Data.Pseudonyms;

/// <summary>Finds the names of the accounts of a dump: as whole words of a text, whatever their case, and as a hashtag, where white space does not count.</summary>
internal sealed class NamePlaces(SyntaxTree tree, IEnumerable<ProfileSyntax> profiles)
{
    private const string SignsOfEntities = "@＠#＃$&";

    private readonly string _text = tree.ToString();

    private readonly AccountName[] _names = [.. profiles.Where(profile => !profile.DisplayName.IsMissing).SelectMany(AccountName.FormsOf)];

    public IEnumerable<NamePlace> FindAll()
    {
        var byFirstWord = _names.OrderByDescending(name => name.Form.Length).ToLookup(name => name.FirstWord, StringComparer.OrdinalIgnoreCase);
        var byHashtag = _names.ToLookup(name => name.Hashtag, StringComparer.OrdinalIgnoreCase);
        return tree.Tokens.SelectMany(token => FindIn(token, byFirstWord, byHashtag));
    }

    private IEnumerable<NamePlace> FindIn(SyntaxToken token, ILookup<string, AccountName> byFirstWord, ILookup<string, AccountName> byHashtag) => token.Kind switch
    {
        SyntaxKind.TextToken or SyntaxKind.SkippedTextToken or SyntaxKind.LocationToken => FindInText(token, byFirstWord),
        SyntaxKind.HashtagToken => byHashtag[token.Text[1..]].Take(1).Select(name => PlaceOf(name, TextSpan.FromBounds(token.Span.Start + 1, token.Span.End), token)),
        _ => [],
    };

    private IEnumerable<NamePlace> FindInText(SyntaxToken token, ILookup<string, AccountName> byFirstWord)
    {
        for (int start = token.Span.Start; start < token.Span.End;)
        {
            int wordEnd = NameWords.EndOf(_text, start);
            AccountName? found = wordEnd > start && MayBegin(start) ? byFirstWord[_text[start..wordEnd]].FirstOrDefault(name => Stands(name.Form, start, token.Span.End)) : null;
            if (found is not null)
            {
                wordEnd = start + found.Form.Length;
                yield return PlaceOf(found, TextSpan.FromBounds(start, wordEnd), token);
            }

            start = Math.Max(wordEnd, start + 1);
        }
    }

    /// <summary>Not inside a word that began before the token, and not after a sign with which a pseudonym would be an entity.</summary>
    private bool MayBegin(int start) => start == 0 || !(NameWords.IsBefore(_text, start) || SignsOfEntities.Contains(_text[start - 1]));

    private bool Stands(string name, int start, int limit)
        => name.Length <= limit - start && string.Compare(_text, start, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0
            && !NameWords.IsAt(_text, start + name.Length);

    private static NamePlace PlaceOf(AccountName name, TextSpan span, SyntaxToken token) => new(span, name.Profile, token.Parent is BioSyntax);
}
