using Csm.Parsing.Languages;
using Csm.Parsing.PostTexts.Tables;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing.Layouts.X;

/// <summary>
/// The facts of a profile, which a page runs together on one line or two: <c>[ place ], [ link ], [ born ], [ joined ]</c>. Place and link have no words of the
/// page's own, so only the form of a link tells where a place ends.
/// </summary>
internal static class XFacts
{
    /// <summary>The hosts that many accounts link to; a place that runs into one of them ends before it.</summary>
    private static readonly string[] KnownHosts = ["twitter.com/", "x.com/", "youtube.com/", "instagram.com/", "facebook.com/", "linkedin.com/", "linktr.ee/", "t.me/", "discord.gg/", "github.com/", "bit.ly/", "t.co/"];

    /// <summary>Whether a line ends with the birthday or the month of opening, or is a link.</summary>
    public static bool IsFacts(ReadOnlySpan<char> line, XVocabulary vocabulary)
        => FindPhrase(line, XPhrases.Joined, vocabulary).Length > 0 || FindPhrase(line, XPhrases.Born, vocabulary).Length > 0 || (LinkLength(line) is > 0 && !line.ContainsAny(" \u00A0"));

    /// <summary>Whether the line is a link and nothing else.</summary>
    public static bool IsLink(ReadOnlySpan<char> line) => LinkLength(line) == line.Length;

    public static bool IsWholeJoined(ReadOnlySpan<char> line, XVocabulary vocabulary) => FindPhrase(line, XPhrases.Joined, vocabulary) is { Start: 0, Length: > 0 };

    /// <summary>Gets the facts on a line, each with its kind.</summary>
    public static List<(SyntaxKind Kind, TextSpan Span)> Parse(ReadOnlySpan<char> line, XVocabulary vocabulary)
    {
        var facts = new List<(SyntaxKind, TextSpan)>();
        int end = line.Length;
        foreach ((XPhrases phrase, SyntaxKind kind) in (ReadOnlySpan<(XPhrases, SyntaxKind)>)[(XPhrases.Joined, SyntaxKind.JoinedToken), (XPhrases.Born, SyntaxKind.BornToken)])
        {
            TextSpan found = FindPhrase(line[..end], phrase, vocabulary);
            if (found.Length > 0)
            {
                vocabulary.TryMatch(line.Slice(found.Start, found.Length), phrase, out Range part);
                (int start, int length) = part.GetOffsetAndLength(found.Length);
                facts.Insert(0, (kind, kind == SyntaxKind.BornToken ? new TextSpan(found.Start + start, length) : found));
                end = line[..found.Start].TrimEnd().Length;
            }
        }

        int link = LinkLength(line[..end]);
        if (link > 0)
        {
            facts.Insert(0, (SyntaxKind.LinkToken, new TextSpan(end - link, link)));
            end = line[..(end - link)].TrimEnd().Length;
        }

        if (end > 0)
        {
            facts.Insert(0, (SyntaxKind.LocationToken, new TextSpan(0, end)));
        }

        return facts;
    }

    /// <summary>Finds a phrase that ends a line; empty if there is none.</summary>
    private static TextSpan FindPhrase(ReadOnlySpan<char> line, XPhrases phrase, XVocabulary vocabulary)
        => vocabulary.TryMatchEnd(line, phrase, out int start, out _) && XLine.HasDigit(line[start..]) ? TextSpan.FromBounds(start, line.Length) : default;

    /// <summary>Gets the length of the link that ends a text, 0 if there is none.</summary>
    private static int LinkLength(ReadOnlySpan<char> text)
    {
        int start = text.LastIndexOfAny(' ', '\u00A0', '\u202F') + 1;
        ReadOnlySpan<char> word = text[start..];
        foreach (string host in KnownHosts)
        {
            if (word.IndexOf(host, StringComparison.OrdinalIgnoreCase) is >= 0 and var known && (known == 0 || word[known - 1] != '.'))
            {
                return word.Length - known;
            }
        }

        int slash = word.IndexOf('/');
        ReadOnlySpan<char> domain = slash < 0 ? word : word[..slash];
        int dot = domain.LastIndexOf('.');
        return dot > 0 && dot < domain.Length - 1 && TopLevelDomainTable.Contains(domain[(dot + 1)..]) ? word.Length : 0;
    }
}
