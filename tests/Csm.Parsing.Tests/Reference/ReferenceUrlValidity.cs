using System.Text.RegularExpressions;

namespace Csm.Parsing.Tests.Reference;

/// <summary>Decides whether a whole text is a URL with valid parts.</summary>
internal static partial class ReferenceUrlValidity
{
    private const string Unreserved = $@"[a-zA-Z{ReferenceClasses.Cyrillic}0-9\-._~]";
    private const string Encoded = "%[0-9a-fA-F]{2}";
    private const string Delimiter = "[!$&'()*+,;=]";
    private const string PathCharacter = $"(?:{Unreserved}|{Encoded}|{Delimiter}|[:|@])";
    private const string Octet = "(?:[0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])";
    private const string Address = $@"(?:{Octet}(?:\.{Octet}){{3}}|\[[a-fA-F0-9:.]+\])";

    private const string Letter = @"[a-zA-Z\u0080-\uFFFF]";
    private const string LetterOrDigit = @"[a-zA-Z0-9\u0080-\uFFFF]";
    private const string Subdomain = $@"{LetterOrDigit}(?:[a-zA-Z0-9_\-\u0080-\uFFFF]*{LetterOrDigit})?\.";
    private const string DomainRest = $@"(?:[a-zA-Z0-9\-\u0080-\uFFFF]*{LetterOrDigit})?";
    private const string Domain = $@"(?:{Subdomain})*{LetterOrDigit}{DomainRest}\.{Letter}{DomainRest}";

    public static bool IsValid(string url, bool requireProtocol)
    {
        Match parts = Parts().Match(url);
        return url.Length > 0 && parts.Success
            && (!requireProtocol || Scheme().IsMatch(parts.Groups["scheme"].Value))
            && IsAll(Authority(), parts.Groups["authority"].Value)
            && IsAll(Path(), parts.Groups["path"].Value)
            && IsAll(QueryOrFragment(), parts.Groups["query"].Value)
            && IsAll(QueryOrFragment(), parts.Groups["fragment"].Value);
    }

    // The first match must be the whole text. An anchor at the end would let the engine try others: 1.2.3.45 is not an address, because 1.2.3.4 matches first.
    private static bool IsAll(Regex regex, string text) => regex.Match(text) is { Success: true } match && match.Length == text.Length;

    [GeneratedRegex(@"\A(?:(?<scheme>[^:/?#]+)://)?(?<authority>[^/?#]*)(?<path>[^?#]*)(?:\?(?<query>[^#]*))?(?:#(?<fragment>[^\n\r\u2028\u2029]*))?\z")]
    private static partial Regex Parts();

    [GeneratedRegex(@"\A[hH][tT][tT][pP][sS]?\z")]
    private static partial Regex Scheme();

    [GeneratedRegex($"(?:(?:{Unreserved}|{Encoded}|{Delimiter}|:)*@)?(?:{Address}|{Domain})(?::[0-9]{{1,5}})?")]
    private static partial Regex Authority();

    [GeneratedRegex($"(?:/{PathCharacter}*)*")]
    private static partial Regex Path();

    [GeneratedRegex($"(?:{PathCharacter}|[/?])*")]
    private static partial Regex QueryOrFragment();
}
