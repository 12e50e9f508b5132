using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing.Data.Pseudonyms;

/// <summary>Finds the names of a dump's accounts: as whole words of a text, whatever their case, and as a hashtag, where white space does not count.</summary>
internal sealed class NamePlaces
{
    private const string SignsOfEntities = "@＠#＃$&";

    private readonly SyntaxTree _tree;
    private readonly string _text;
    private readonly ILookup<string, AccountName> _byFirstWord;
    private readonly ILookup<string, AccountName> _byHashtag;

    public NamePlaces(SyntaxTree tree, IEnumerable<ProfileSyntax> profiles)
    {
        AccountName[] names = [.. profiles.Where(profile => !profile.DisplayName.IsMissing).SelectMany(AccountName.FormsOf)];
        _tree = tree;
        _text = tree.ToString();
        _byFirstWord = names.OrderByDescending(name => name.Form.Length).ToLookup(name => name.FirstWord, StringComparer.OrdinalIgnoreCase);
        _byHashtag = names.ToLookup(name => name.Hashtag, StringComparer.OrdinalIgnoreCase);
    }

    public IEnumerable<NamePlace> FindAll() => _tree.Tokens.SelectMany(FindIn);

    private static NamePlace PlaceOf(AccountName name, TextSpan span, SyntaxToken token) => new(span, name.Profile, token.Parent is BioSyntax);

    private IEnumerable<NamePlace> FindIn(SyntaxToken token) => token.Kind switch
    {
        SyntaxKind.TextToken or SyntaxKind.SkippedTextToken or SyntaxKind.LocationToken => FindInText(token),
        SyntaxKind.HashtagToken => FindInHashtag(token),
        _ => [],
    };

    private IEnumerable<NamePlace> FindInHashtag(SyntaxToken token)
        => _byHashtag[token.Text[1..]].Take(1).Select(name => PlaceOf(name, TextSpan.FromBounds(token.Span.Start + 1, token.Span.End), token));

    private IEnumerable<NamePlace> FindInText(SyntaxToken token)
    {
        for (int start = token.Span.Start; start < token.Span.End;)
        {
            int end = NameWords.EndOf(_text, start);
            if (end > start && MayBegin(start) && _byFirstWord[_text[start..end]].FirstOrDefault(name => Stands(name.Form, start, token.Span.End)) is { } found)
            {
                end = start + found.Form.Length;
                yield return PlaceOf(found, TextSpan.FromBounds(start, end), token);
            }

            start = Math.Max(end, start + 1);
        }
    }

    /// <summary>Not inside a word that began before the token, and not after a sign with which a pseudonym would be an entity.</summary>
    private bool MayBegin(int start) => start == 0 || !(NameWords.IsBefore(_text, start) || SignsOfEntities.Contains(_text[start - 1]));

    private bool Stands(string name, int start, int limit)
        => name.Length <= limit - start && string.Compare(_text, start, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0
            && !NameWords.IsAt(_text, start + name.Length);
}
