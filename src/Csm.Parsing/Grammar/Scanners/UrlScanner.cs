using Csm.Parsing.Text;

namespace Csm.Parsing.Grammar.Scanners;

/// <summary>A URL with its protocol, given away by the colon: http:// or https://, a host with a dot, and the rest up to white space or closing punctuation.</summary>
internal static class UrlScanner
{
    private const string ColonAndSlashes = "://";
    private const string ClosingPunctuation = ".,;:!?'\"’”»)]}…";

    public static bool TryScan(ReadOnlySpan<char> line, int position, out TextSpan match)
    {
        match = default;
        if (!line[position..].StartsWith(ColonAndSlashes, StringComparison.Ordinal) || !TryFindProtocol(line[..position], out int start))
        {
            return false;
        }

        // The host first: it is short, so that a line of a million protocols is not read to its end a million times.
        ReadOnlySpan<char> rest = line[(position + ColonAndSlashes.Length)..];
        int hostEnd = 0;
        while (hostEnd < rest.Length && (char.IsLetterOrDigit(rest[hostEnd]) || rest[hostEnd] is '.' or '-' or '_'))
        {
            hostEnd++;
        }

        ReadOnlySpan<char> host = rest[..hostEnd].TrimEnd('.');
        if (host.LastIndexOf('.') <= 0 || !char.IsLetter(host[^1]))
        {
            return false;
        }

        int end = hostEnd;
        while (end < rest.Length && !char.IsWhiteSpace(rest[end]))
        {
            end++;
        }

        match = TextSpan.FromBounds(start, position + ColonAndSlashes.Length + rest[..end].TrimEnd(ClosingPunctuation).Length);
        return true;
    }

    private static bool TryFindProtocol(ReadOnlySpan<char> before, out int start)
    {
        int length = before.EndsWith("https", StringComparison.OrdinalIgnoreCase) ? 5 : before.EndsWith("http", StringComparison.OrdinalIgnoreCase) ? 4 : 0;
        start = before.Length - length;
        return length > 0 && (start == 0 || !(char.IsLetterOrDigit(before[start - 1]) || before[start - 1] is '@' or '＠' or '$' or '#' or '＃'));
    }
}
