using System.Text.RegularExpressions;

namespace Csm.Parsing.Tests.Reference;

/// <summary>Whether a text is a valid URL, by the patterns of twitter-text's isValidUrl with Unicode domains.</summary>
internal static class ReferenceUrlValidity
{
    private const string Outside = @"[^\u0000-\u007F]";
    private const string LetterOrDigit = $"(?:[a-zA-Z0-9]|{Outside})";
    private const string Unreserved = @"[a-zA-Z\u0400-\u04FF0-9\-._~]";
    private const string Encoded = "%[0-9a-fA-F]{2}";
    private const string Delimiter = "[!$&'()*+,;=]";
    private const string PathCharacter = $"(?:{Unreserved}|{Encoded}|{Delimiter}|[:|@])";
    private const string UserInformation = $"(?:{Unreserved}|{Encoded}|{Delimiter}|:)*";
    private const string SubDomain = $@"(?:{LetterOrDigit}(?:(?:[a-zA-Z0-9_\-]|{Outside})*{LetterOrDigit})?)";
    private const string Domain = $@"(?:{LetterOrDigit}(?:(?:[a-zA-Z0-9\-]|{Outside})*{LetterOrDigit})?)";
    private const string TopLevelDomain = $@"(?:(?:[a-zA-Z]|{Outside})(?:(?:[a-zA-Z0-9\-]|{Outside})*{LetterOrDigit})?)";
    private const string Octet = "(?:[0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])";
    private const string Address4 = $@"(?:{Octet}(?:\.{Octet}){{3}})";
    private const string Address6 = @"(?:\[[a-fA-F0-9:.]+\])";
    private const string Host = $@"(?:{Address4}|{Address6}|(?:{SubDomain}\.)*{Domain}\.{TopLevelDomain})";

    private static readonly Regex Parts = new(@"^(?:([^:/?#]+)://)?([^/?#]*)([^?#]*)(?:\?([^#]*))?(?:#([^\n\r\u2028\u2029]*))?\z");
    private static readonly Regex Protocol = new("^[hH][tT][tT][pP][sS]?");
    private static readonly Regex Authority = new($"(?:{UserInformation}@)?{Host}(?::[0-9]{{1,5}})?");
    private static readonly Regex PathPart = new($"(?:/{PathCharacter}*)*");
    private static readonly Regex QueryPart = new($"(?:{PathCharacter}|/|\\?)*");

    public static bool IsValid(string url, bool requireProtocol)
    {
        GroupCollection parts = Parts.Match(url).Groups;
        return url.Length > 0
            && parts[0].Success
            && (!requireProtocol || IsWhole(Protocol, parts[1].Value))
            && IsWhole(Authority, parts[2].Value)
            && IsWhole(PathPart, parts[3].Value)
            && IsWhole(QueryPart, parts[4].Value)
            && IsWhole(QueryPart, parts[5].Value);
    }

    // As the original does: the first match must be all of the part.
    private static bool IsWhole(Regex regex, string part) => regex.Match(part) is { Success: true } match && match.Length == part.Length;
}
