using Csm.Parsing.Text;

namespace Csm.Parsing.Grammar.Scanners;

/// <summary>
/// All URLs of a line, with or without protocol (twitter-text, extractUrl). A line is searched as a whole, dot by dot, because what can be a URL
/// depends on where the candidate before it ended, whether that one was a URL or not. Every character is looked at a few times at most.
/// </summary>
internal static class UrlScanner
{
    private const string ColonAndSlashes = "://";
    private const string NotBefore = "@＠$#＃";
    private const string NotBeforePlain = "-_./";
    private const int LengthLimit = 4096;
    private const int AssumedProtocolLength = 8;

    public static void FindAll(ReadOnlySpan<char> line, PooledBuilder<TextSpan> urls)
    {
        int floor = 0;
        for (int dot, from = 0; (dot = from + line[from..].IndexOf('.')) >= from;)
        {
            int label = DomainScanner.FindLabelStart(line, from, dot);
            from = TryScan(line, floor, label, dot, urls, out int next) ? floor = next : next;
        }
    }

    /// <summary>Looks for a candidate whose first dot is given; says where it ends, or else where to look for the next dot.</summary>
    private static bool TryScan(ReadOnlySpan<char> line, int floor, int label, int dot, PooledBuilder<TextSpan> urls, out int next)
    {
        next = dot + 1;
        if (label == dot || !TextCharacters.IsInDomain(line[dot - 1]) || next == line.Length || !TextCharacters.IsInDomain(line[next]))
        {
            return false;
        }

        int protocol = FindProtocol(line, floor, label);
        int start = protocol >= 0 && TextCharacters.IsInDomain(line[label]) ? label : FindStart(line, floor, label, dot);
        if (start == dot)
        {
            return false;
        }

        bool hasLowLine = line[start..dot].Contains('_');
        ScannedDomain domain = DomainScanner.Scan(line, dot, hasLowLine);
        if (domain.End < 0 && domain.BlockedAt != dot)
        {
            next = domain.BlockedAt < 0 ? domain.Next : line[..domain.BlockedAt].LastIndexOf('.') + 1;
            return false;
        }

        if (domain.End < 0)
        {
            // What follows the low line would be a domain, but nothing without protocol stands after a low line.
            domain = DomainScanner.Scan(line, dot, firstHasLowLine: false);
            next = UrlTailScanner.FindEnd(line, domain.End, out _);
            return true;
        }

        next = UrlTailScanner.FindEnd(line, domain.End, out bool hasPath);
        TextSpan name = TextSpan.FromBounds(start, domain.End);
        if (protocol >= 0 && start == label)
        {
            AddWithProtocol(line, protocol, name, next, urls);
        }
        else if (start == 0 || !NotBeforePlain.Contains(line[start - 1], StringComparison.Ordinal))
        {
            AddPlain(line, name, next, hasPath, urls);
        }

        return true;
    }

    /// <summary>Where the protocol before a label begins; -1 where there is none.</summary>
    private static int FindProtocol(ReadOnlySpan<char> line, int floor, int label)
    {
        ReadOnlySpan<char> before = line[..label];
        if (!before.EndsWith(ColonAndSlashes, StringComparison.Ordinal))
        {
            return -1;
        }

        before = before[..^ColonAndSlashes.Length];
        int length = before.EndsWith("https", StringComparison.OrdinalIgnoreCase) ? 5 : before.EndsWith("http", StringComparison.OrdinalIgnoreCase) ? 4 : 0;
        int start = before.Length - length;
        return length > 0 && start >= floor && MayBegin(line, floor, start) ? start : -1;
    }

    /// <summary>The first place in a label where a domain without protocol can begin; the dot where there is none.</summary>
    private static int FindStart(ReadOnlySpan<char> line, int floor, int label, int dot)
    {
        int start = label;
        while (start < dot && !(TextCharacters.IsInDomain(line[start]) && MayBegin(line, floor, start)))
        {
            start++;
        }

        return start;
    }

    /// <summary>What stands before a candidate is no part of the candidate before it.</summary>
    private static bool MayBegin(ReadOnlySpan<char> line, int floor, int start)
        => start == 0 || (start > floor && !(char.IsAsciiLetterOrDigit(line[start - 1])
            || NotBefore.Contains(line[start - 1], StringComparison.Ordinal) || TextCharacters.IsInvalid(line[start - 1])));

    private static void AddWithProtocol(ReadOnlySpan<char> line, int protocol, TextSpan domain, int end, PooledBuilder<TextSpan> urls)
    {
        ReadOnlySpan<char> name = line[domain.Start..domain.End];
        if (IsValid(name, end - protocol, domain.Start - protocol) && ShortLinkScanner.TryScan(line, domain, ref end))
        {
            urls.Add(TextSpan.FromBounds(protocol, end));
        }
    }

    /// <summary>Without protocol only the names in Latin letters are URLs, and the last one has the path.</summary>
    private static void AddPlain(ReadOnlySpan<char> line, TextSpan domain, int end, bool hasPath, PooledBuilder<TextSpan> urls)
    {
        ReadOnlySpan<char> name = line[domain.Start..domain.End];
        if (!IsValid(name, end - domain.Start, AssumedProtocolLength))
        {
            return;
        }

        for (int from = 0; DomainScanner.TryFindPlain(name, from, out TextSpan match); from = match.End)
        {
            bool takesPath = hasPath && match.End == name.Length;
            urls.Add(TextSpan.FromBounds(domain.Start + match.Start, takesPath ? end : domain.Start + match.End));
        }
    }

    // twitter-text counts a protocol twice.
    private static bool IsValid(ReadOnlySpan<char> domain, int length, int protocolLength)
        => protocolLength + length <= LengthLimit && DomainScanner.IsValid(domain);
}
