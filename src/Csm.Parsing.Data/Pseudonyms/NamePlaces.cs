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
            if (end > start && MayBegin(start) && _byFirstWord[_text[start..end]].FirstOrDefault(name => EndOf(name, start, token.Span.End) > 0) is { } found)
            {
                end = EndOf(found, start, token.Span.End);
                yield return PlaceOf(found, TextSpan.FromBounds(start, end), token);
            }

            start = Math.Max(end, start + 1);
        }
    }

    /// <summary>Not inside a word that began before the token, and not after a sign with which a pseudonym would be an entity.</summary>
    private bool MayBegin(int start) => start == 0 || !(NameWords.IsBefore(_text, start) || SignsOfEntities.Contains(_text[start - 1]));

    /// <summary>Where a name ends that stands at a position; -1 where it does not stand there.</summary>
    private int EndOf(AccountName name, int start, int limit)
    {
        int position = start;
        foreach (string part in name.Parts)
        {
            int next = position == start ? start : AfterSpace(position, limit);
            if ((next == position && next > start) || part.Length > limit - next || string.Compare(_text, next, part, 0, part.Length, StringComparison.OrdinalIgnoreCase) != 0)
            {
                return -1;
            }

            position = next + part.Length;
        }

        return NameWords.IsAt(_text, position) ? -1 : position;
    }

    private int AfterSpace(int position, int limit)
    {
        while (position < limit && char.IsWhiteSpace(_text[position]))
        {
            position++;
        }

        return position;
    }
}
