using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Csm.Parsing.Text;

namespace Csm.Parsing.Data.Pseudonyms;

/// <summary>The hosts of the network, and of sites that show its pages at the same paths.</summary>
/// <param name="Span">The host without subdomains.</param>
/// <param name="FixedEnd">The end of the part that is never replaced: the operator of a nitter chooses the rest of its name.</param>
/// <param name="HasAccounts">Whether a path of the host can begin with a handle; those of <c>api</c> and <c>help</c> begin with other words.</param>
internal readonly partial record struct NetworkHost(TextSpan Span, int FixedEnd, bool HasAccounts)
{
    private const string Nitter = "nitter";

    /// <summary>The network's own subdomains with accounts. Others, as in name.x.com, can be anything.</summary>
    private static readonly FrozenSet<string> AccountSubdomains = SetOf("m", "mobile", "pic", "pro", "tweetdeck", "www");

    /// <summary>The network's own subdomains without.</summary>
    private static readonly FrozenSet<string> ServiceSubdomains = SetOf(
        "about", "abs", "ads", "analytics", "api", "blog", "business", "cards", "cdn", "developer", "help", "pbs", "platform", "publish", "support",
        "syndication", "ton", "upload", "video");

    /// <summary>Finds the hosts in a text, also those inside other URLs, in their order.</summary>
    public static IEnumerable<NetworkHost> FindAll(string text)
    {
        foreach (Match match in Hosts().Matches(text))
        {
            int end = match.Index + match.Length;
            bool isService = match.Groups["service"].Success || ServiceSubdomains.Contains(SubdomainBefore(text, match.Index));
            yield return new NetworkHost(TextSpan.FromBounds(match.Index, end), match.Groups["other"].Success ? match.Index + Nitter.Length : end, !isService);
        }
    }

    /// <summary>Whether a word is a part of the host, or one of the network's own subdomains before it.</summary>
    public bool IsFixed(string text, TextSpan word)
        => word.Start >= Span.Start ? word.End <= FixedEnd
            : word.End + 1 == Span.Start && text[word.End] == '.' && IsSubdomain(text.Substring(word.Start, word.Length));

    private static bool IsSubdomain(string label) => AccountSubdomains.Contains(label) || ServiceSubdomains.Contains(label);

    private static string SubdomainBefore(string text, int host)
    {
        if (host == 0 || text[host - 1] != '.')
        {
            return "";
        }

        int start = host - 1;
        while (start > 0 && AsciiWord.Contains(text[start - 1]))
        {
            start--;
        }

        return text[start..(host - 1)];
    }

    private static FrozenSet<string> SetOf(params string[] labels) => labels.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // A domain is not that of the network if it goes on, as www.x.com_news and x.com.example.org do. The number of labels is limited for speed.
    [GeneratedRegex(
        """
        (?<! [A-Za-z0-9] -? )
        (?: (?: x | twitter | fxtwitter | vxtwitter | fixupx | fixvx | twittpr | xcancel | lightbrd | twiiit | sotwe | twstalker ) \.com
          | (?<service> (?: twimg | threadreaderapp | rattibha ) \.com )
          | nitter\.net
          | (?<other> nitter (?: \. [A-Za-z0-9-]+ ){1,8} ) )
        (?! [A-Za-z0-9_-] | \.[A-Za-z0-9] )
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Hosts();
}
