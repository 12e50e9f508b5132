using System.Buffers;
using Csm.Parsing.Text;

namespace Csm.Parsing.Grammar.Scanners;

/// <summary>A URL with its protocol, given away by the colon: http:// or https://, a host with a dot, and what follows up to white space, less closing punctuation.</summary>
internal static class UrlScanner
{
    private const string ClosingPunctuation = ".,;:!?'\"’”»)]}…";
    private static readonly SearchValues<char> HostEnds = SearchValues.Create("/?#:");

    public static bool TryScan(ReadOnlySpan<char> line, int position, out TextSpan match)
    {
        match = default;
        if (!line[position..].StartsWith("://", StringComparison.Ordinal) || !TryFindProtocol(line[..position], out int start))
        {
            return false;
        }

        int length = "://".Length;
        ReadOnlySpan<char> rest = line[(position + length)..];
        int end = 0;
        while (end < rest.Length && !char.IsWhiteSpace(rest[end]))
        {
            end++;
        }

        rest = rest[..end].TrimEnd(ClosingPunctuation);
        int hostEnd = rest.IndexOfAny(HostEnds);
        ReadOnlySpan<char> host = hostEnd < 0 ? rest : rest[..hostEnd];
        match = TextSpan.FromBounds(start, position + length + rest.Length);
        return host.LastIndexOf('.') > 0 && char.IsLetter(host[^1]);
    }

    private static bool TryFindProtocol(ReadOnlySpan<char> before, out int start)
    {
        int length = before.EndsWith("https", StringComparison.OrdinalIgnoreCase) ? 5 : before.EndsWith("http", StringComparison.OrdinalIgnoreCase) ? 4 : 0;
        start = before.Length - length;
        return length > 0 && (start == 0 || !(char.IsLetterOrDigit(before[start - 1]) || before[start - 1] is '@' or '＠' or '$' or '#' or '＃'));
    }
}
