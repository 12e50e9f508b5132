using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Csm.Parsing.Text;

namespace Csm.Parsing.Data.Pseudonyms;

/// <summary>The hosts of the network, and of sites that show its pages at the same paths.</summary>
/// <param name="Span">The host without subdomains.</param>
/// <param name="FixedEnd">The end of the part that is never replaced: the operator of a nitter chooses the rest of its name.</param>
internal readonly partial record struct NetworkHost(TextSpan Span, int FixedEnd)
{
    private const string Nitter = "nitter";

    /// <summary>The network's own subdomains. Others, as in name.x.com, can be anything.</summary>
    private static readonly FrozenSet<string> Subdomains = new[]
    {
        "about", "abs", "ads", "analytics", "api", "blog", "business", "cards", "cdn", "developer", "help", "m", "mobile", "pbs", "pic", "platform", "pro",
        "publish", "support", "syndication", "ton", "tweetdeck", "upload", "video", "www",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Finds the hosts in a text, also those inside other URLs, in their order.</summary>
    public static IEnumerable<NetworkHost> FindAll(string text)
    {
        foreach (Match match in Hosts().Matches(text))
        {
            int end = match.Index + match.Length;
            yield return new NetworkHost(TextSpan.FromBounds(match.Index, end), match.Groups["other"].Success ? match.Index + Nitter.Length : end);
        }
    }

    /// <summary>Whether a word is a part of the host, or one of the network's own subdomains before it.</summary>
    public bool IsFixed(string text, TextSpan word)
        => word.Start >= Span.Start ? word.End <= FixedEnd
            : word.End + 1 == Span.Start && text[word.End] == '.' && Subdomains.Contains(text.Substring(word.Start, word.Length));

    // A domain is not that of the network if it goes on, as www.x.com_news and x.com.example.org do. The number of labels is limited for speed.
    [GeneratedRegex(
        """
        (?<! [A-Za-z0-9] -? )
        (?: (?: x | twitter | twimg | fxtwitter | vxtwitter | fixupx | fixvx | xcancel ) \.com
          | nitter\.net
          | (?<other> nitter (?: \. [A-Za-z0-9-]+ ){1,8} ) )
        (?! [A-Za-z0-9_-] | \.[A-Za-z0-9] )
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Hosts();
}
