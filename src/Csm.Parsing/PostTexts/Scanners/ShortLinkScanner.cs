using Csm.Parsing.Text;

namespace Csm.Parsing.PostTexts.Scanners;

/// <summary>
/// Limits the network's own short links: after t.co, only one word of letters and digits and a query belong to the URL (twitter-text, validTcoUrl).
/// </summary>
internal static class ShortLinkScanner
{
    private const string Domain = "t.co";
    private const int WordLimit = 40;

    /// <summary>Ends a short link after its word and query; returns false if the word is too long. Other URLs are left unchanged.</summary>
    public static bool TryScan(ReadOnlySpan<char> line, TextSpan domain, ref int end)
    {
        ReadOnlySpan<char> path = line[domain.End..end];
        if (!line[domain.Start..domain.End].Equals(Domain, StringComparison.OrdinalIgnoreCase) || path is not ['/', var first, ..] || !char.IsAsciiLetterOrDigit(first))
        {
            return true;
        }

        int length = 1;
        while (1 + length < path.Length && char.IsAsciiLetterOrDigit(path[1 + length]))
        {
            length++;
        }

        end = domain.End + UrlTailScanner.FindQueryEnd(path, 1 + length);
        return length <= WordLimit;
    }
}
