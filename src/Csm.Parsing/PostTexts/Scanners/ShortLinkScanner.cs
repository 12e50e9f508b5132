using Csm.Parsing.Text;

namespace Csm.Parsing.PostTexts.Scanners;

/// <summary>The network's own short links: after t.co only one word of letters and digits and a query belong to the URL (twitter-text, validTcoUrl).</summary>
internal static class ShortLinkScanner
{
    private const string Domain = "t.co";
    private const int WordLimit = 40;

    /// <summary>Cuts a short link where it ends; false where its word is too long. Any other URL stays as it is.</summary>
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
