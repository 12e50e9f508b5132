using System.Collections.Frozen;
using Csm.Parsing.Text;

namespace Csm.Parsing.Data.Pseudonyms;

/// <summary>Decides the role of a word in a URL from its position.</summary>
internal static class UrlWordClassifier
{
    private const int HandleLimit = 20;

    private static readonly string[] Protocols = ["http://", "https://"];

    /// <summary>The hosts of the network, and of sites that show its pages at the same paths.</summary>
    private static readonly string[] NetworkHosts =
        ["x.com", "twitter.com", "fxtwitter.com", "vxtwitter.com", "fixupx.com", "fixvx.com", "xcancel.com", "nitter.net"];

    /// <summary>First segments of the network's paths that are not handles.</summary>
    private static readonly FrozenSet<string> ReservedNames = new[]
    {
        "about", "account", "compose", "download", "explore", "hashtag", "home", "i", "intent", "jobs", "login", "logout", "messages", "notifications",
        "oauth", "privacy", "search", "settings", "share", "signup", "tos", "who_to_follow", "widgets",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static WordRole Classify(string text, AsciiWord word)
    {
        string url = text[word.Token.Span.Start..word.Token.Span.End];
        TextSpan host = FindHost(url);
        var place = new TextSpan(word.Span.Start - word.Token.Span.Start, word.Span.Length);
        bool isOfNetwork = IsNetwork(url.AsSpan(host.Start, host.Length));
        return place.Start < host.Start ? WordRole.Fixed
            : place.Start < host.End ? ClassifyInHost(url, host, place, isOfNetwork)
            : isOfNetwork ? ClassifyInNetworkPath(url, host, place)
            : WordRole.Plain;
    }

    private static TextSpan FindHost(string url)
    {
        int start = Array.Find(Protocols, protocol => url.StartsWith(protocol, StringComparison.OrdinalIgnoreCase))?.Length ?? 0;
        int length = url.AsSpan(start).IndexOfAny("/?#:");
        return TextSpan.FromBounds(start, length < 0 ? url.Length : start + length);
    }

    private static bool IsNetwork(ReadOnlySpan<char> host)
    {
        foreach (string name in NetworkHosts)
        {
            if (host.EndsWith(name, StringComparison.OrdinalIgnoreCase) && (host.Length == name.Length || host[^(name.Length + 1)] == '.'))
            {
                return true;
            }
        }

        return host.StartsWith("nitter.", StringComparison.OrdinalIgnoreCase);
    }

    // The label before the top-level domain must not contain an underscore. Of www.cx_b.fr the URL is www.cx, and cx is not a top-level domain.
    private static WordRole ClassifyInHost(string url, TextSpan host, TextSpan word, bool isOfNetwork)
        => isOfNetwork || (word.Start > url.LastIndexOf('.', host.End - 1) && word.End <= host.End) ? WordRole.Fixed : WordRole.WithoutUnderscore;

    private static WordRole ClassifyInNetworkPath(string url, TextSpan host, TextSpan word)
    {
        ReadOnlySpan<char> before = url.AsSpan(0, word.Start);
        ReadOnlySpan<char> letters = url.AsSpan(word.Start, word.Length);
        bool isFirst = before[host.End..] is "/" && url.AsSpan(word.End) is [] or ['/' or '?' or '#', ..];
        return isFirst ? (letters.Length <= HandleLimit && !ReservedNames.Contains(letters.ToString()) ? WordRole.Handle : WordRole.Fixed)
            : EndsWithAny(before, "screen_name=", "via=") ? WordRole.Handle
            : EndsWithAny(before, "/status/", "/statuses/") && !letters.ContainsAnyExceptInRange('0', '9') ? WordRole.PostNumber
            : WordRole.Plain;
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, params ReadOnlySpan<string> endings)
    {
        foreach (string ending in endings)
        {
            if (text.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
