using System.Text.RegularExpressions;

namespace Csm.Parsing.Tests.Reference;

/// <summary>Finds the URLs of a text, with and without a protocol.</summary>
internal static class ReferenceUrls
{
    private const int LongestUrl = 4096;
    private const int LongestLabel = 63;
    private const int LongestSlug = 40;
    private const string DefaultProtocol = "https://";

    private const string Before = $@"(?:\A|[^A-Za-z0-9@＠$#＃{ReferenceClasses.Invalid}])";
    private const string Protocol = "[hH][tT][tT][pP][sS]?://";
    private const string DomainCharacter = $@"[^{ReferenceClasses.Punctuation}{ReferenceClasses.Space}{ReferenceClasses.Invalid}{ReferenceClasses.DirectionalMark}]";
    private const string Subdomain = $@"(?:{DomainCharacter}(?:[_\-]|{DomainCharacter})*)?{DomainCharacter}\.";
    private const string DomainName = $@"(?:{DomainCharacter}(?:-|{DomainCharacter})*)?{DomainCharacter}\.";

    private const string PathCharacter = $@"[a-zA-Z{ReferenceClasses.Cyrillic}0-9!*';:=+,.$/%#\[\]\-\u2013_~@|&{ReferenceClasses.LatinAccent}]";
    private const string Parentheses = $@"\((?:{PathCharacter}+|{PathCharacter}*\({PathCharacter}+\){PathCharacter}*)\)";
    private const string PathEnd = $@"[+\-a-zA-Z{ReferenceClasses.Cyrillic}0-9=_#/{ReferenceClasses.LatinAccent}]";

    // Parentheses alone are a piece of a path, but not after a piece that cannot end a path.
    private const string Path = $@"/(?:{PathCharacter}*(?:{Parentheses}{PathCharacter}*)*{PathEnd}|{Parentheses}|@{PathCharacter}+/)*";
    private const string Query = @"\?[a-zA-Z0-9!?*'@();:&=+$/%#\[\]\-_.,~|]*[a-zA-Z0-9\-_&=#/]";

    private static readonly Regex Url = new(
        $@"(?<before>{Before})(?<url>(?<protocol>{Protocol})?(?<domain>(?:{Subdomain})*{DomainName}{ReferenceTopLevelDomains.Pattern})" +
        $@"(?::[0-9]+)?(?<path>{Path})?(?:{Query})?)");

    private static readonly Regex LatinDomain = new($@"(?:[\-a-zA-Z0-9{ReferenceClasses.LatinAccent}]+\.)+{ReferenceTopLevelDomains.Pattern}");

    private static readonly Regex Shortened = new($@"\A[hH][tT][tT][pP][sS]?://[tT]\.[cC][oO]/(?<slug>[a-zA-Z0-9]+)(?:{Query})?");

    public static List<ReferenceEntity> Find(string text)
    {
        List<ReferenceEntity> found = [];
        foreach (Match match in Url.Matches(text))
        {
            if (IsShortEnough(match) && MayBeDomain(match.Groups["domain"].Value))
            {
                found.AddRange(match.Groups["protocol"].Success ? WithProtocol(match.Groups["url"]) : WithoutProtocol(match));
            }
        }

        return found;
    }

    // The protocol of a URL counts twice, as it does in twitter-text.
    private static bool IsShortEnough(Match match)
    {
        int protocol = match.Groups["protocol"].Success ? match.Groups["protocol"].Length : DefaultProtocol.Length;
        return protocol + match.Groups["url"].Length <= LongestUrl;
    }

    private static bool MayBeDomain(string domain)
        => (!domain.StartsWith("xn--", StringComparison.Ordinal) || LatinDomain.IsMatch(domain))
            && domain.Split('.').All(label => ReferencePunycode.ToAscii(label).Length is >= 1 and <= LongestLabel);

    // A t.co URL ends with its slug or the query after it.
    private static IEnumerable<ReferenceEntity> WithProtocol(Group url)
    {
        Match shortened = Shortened.Match(url.Value);
        if (shortened.Groups["slug"].Length <= LongestSlug)
        {
            yield return new(TextEntityKind.Url, url.Index, url.Index + (shortened.Success ? shortened.Length : url.Length));
        }
    }

    private static List<ReferenceEntity> WithoutProtocol(Match match)
    {
        List<ReferenceEntity> found = [];
        if (match.Groups["before"].Value is "-" or "_" or "." or "/")
        {
            return found;
        }

        Group domain = match.Groups["domain"];
        int end = 0;
        foreach (Match latin in LatinDomain.Matches(domain.Value))
        {
            end = latin.Index + latin.Length;
            found.Add(new(TextEntityKind.Url, domain.Index + latin.Index, domain.Index + end));
        }

        // The path and the query belong to a domain that is Latin to its end only.
        if (match.Groups["path"].Success && found.Count > 0 && end == domain.Length)
        {
            found[^1] = found[^1] with { End = match.Index + match.Length };
        }

        return found;
    }
}
