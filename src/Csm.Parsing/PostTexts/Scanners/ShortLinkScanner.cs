using Csm.Parsing.Text;

namespace Csm.Parsing.PostTexts.Scanners;

/// <summary>
/// Limits the network's own short links: after t.co, only one word of letters and digits and a query belong to the URL (twitter-text, validTcoUrl).
/// </summary>
internal static class ShortLinkScanner
{
    private const string Domain = "t.co";
    private const string PlainDomain = "://t.co/";
    private const string Http = "http";
    private const string Https = "https";
    private const int WordLimit = 40;

    /// <summary>Ends a short link after its word and query; returns false if the word is too long. Other URLs are left unchanged.</summary>
    public static bool TryScan(ReadOnlySpan<char> line, TextSpan domain, ref int end)
    {
        ReadOnlySpan<char> path = line[domain.End..end];
        if (!line[domain.Start..domain.End].Equals(Domain, StringComparison.OrdinalIgnoreCase) || path is not ['/', var first, ..] || !char.IsAsciiLetterOrDigit(first))
        {
            return true;
        }

        int length = AsciiRun.LengthOfLettersAndDigits(path, 1);
        end = domain.End + UrlTailScanner.FindQueryEnd(path, 1 + length);
        return length <= WordLimit;
    }

    /// <summary>Scans a short link as the network writes it, given its dot, if a space or the end of the line follows. Nearly all URLs are of this form.</summary>
    public static bool TryScanPlain(ReadOnlySpan<char> line, int dot, out TextSpan link)
    {
        link = default;
        int slashes = dot - 4;
        if (slashes < Http.Length || !line[slashes..].StartsWith(PlainDomain, StringComparison.Ordinal))
        {
            return false;
        }

        int word = slashes + PlainDomain.Length;
        int length = AsciiRun.LengthOfLettersAndDigits(line, word);
        int end = word + length;
        ReadOnlySpan<char> before = line[..slashes];
        int protocol = before.EndsWith(Https, StringComparison.Ordinal) ? Https.Length : before.EndsWith(Http, StringComparison.Ordinal) ? Http.Length : 0;
        link = TextSpan.FromBounds(slashes - protocol, end);
        return protocol > 0 && length is > 0 and <= WordLimit && (end == line.Length || line[end] == ' ');
    }
}
