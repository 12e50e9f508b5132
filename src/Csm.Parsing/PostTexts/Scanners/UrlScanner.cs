using Csm.Parsing.Text;

namespace Csm.Parsing.PostTexts.Scanners;

/// <summary>
/// Finds all URLs of a line, with or without a protocol (twitter-text, extractUrl). The line is searched as a whole, dot by dot, because what can be a URL
/// depends on where the previous candidate ended, whether or not it was a URL. Every character is examined a small number of times.
/// </summary>
internal ref struct UrlScanner
{
    private const string ColonAndSlashes = "://";
    private const string NotBefore = "@＠$#＃";
    private const string NotBeforePlain = "-_./";
    private const int LengthLimit = 4096;
    private const int AssumedProtocolLength = 8;

    private readonly ReadOnlySpan<char> _line;
    private readonly PooledBuilder<TextSpan> _urls;

    /// <summary>The end of the last candidate; the next one begins after the character at this position.</summary>
    private int _floor;

    /// <summary>Everything before this position has been searched; only a top-level domain right after a candidate's first dot can still match there.</summary>
    private int _scannedTo;

    private UrlScanner(ReadOnlySpan<char> line, PooledBuilder<TextSpan> urls)
    {
        _line = line;
        _urls = urls;
    }

    /// <summary>Finds the URLs of a text.</summary>
    public static void FindAll(ReadOnlySpan<char> text, PooledBuilder<TextSpan> urls)
    {
        using var index = TextIndex.Of(text);
        FindAll(text, 0, index, urls);
    }

    /// <summary>Finds the URLs of a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="start">Its position in the text of the index.</param>
    /// <param name="index">The index.</param>
    /// <param name="urls">Receives the URLs, at positions in the line.</param>
    public static void FindAll(ReadOnlySpan<char> line, int start, TextIndex index, PooledBuilder<TextSpan> urls)
    {
        int end = start + line.Length;
        int dot = index.NextDot(start, end);
        if (dot >= end)
        {
            return;
        }

        var scanner = new UrlScanner(line, urls);
        for (int from = 0; dot < end; dot = index.NextDot(start + from, end))
        {
            from = scanner.ScanAt(from, dot - start);
        }
    }

    /// <summary>Examines the candidate with the first dot at or after a position. Returns the position from which to search for the next dot.</summary>
    private int ScanAt(int from, int dot)
    {
        if (ShortLinkScanner.TryScanPlain(_line, dot, out TextSpan link) && link.Start >= from && MayBegin(link.Start))
        {
            _urls.Add(link);
            return _floor = link.End;
        }

        // Most dots end a sentence.
        bool isFollowed = dot + 1 < _line.Length && TextCharacters.IsInDomain(_line[dot + 1]);
        return isFollowed ? Scan(DomainScanner.FindLabelStart(_line, from, dot), dot) : dot + 1;
    }

    /// <summary>
    /// Examines the candidate whose first dot is given, if a label precedes it; a label can begin after it. Returns the position from which to search for the
    /// next dot.
    /// </summary>
    private int Scan(int label, int dot)
    {
        int next = dot + 1;
        if (label == dot || !TextCharacters.IsInDomain(_line[dot - 1]))
        {
            return next;
        }

        int protocol = TextCharacters.IsInDomain(_line[label]) ? FindProtocol(label) : -1;
        int start = protocol >= 0 ? label : FindStart(label, dot);
        if (start == dot)
        {
            return next;
        }

        ScannedDomain domain = ScanDomain(start, dot);
        if (domain.End >= 0)
        {
            Add(protocol, TextSpan.FromBounds(start, domain.End));
        }
        else if (domain.BlockedAt == dot)
        {
            // What follows the low line would be a domain, but a URL without a protocol cannot follow a low line.
            _floor = UrlTailScanner.FindEnd(_line, DomainScanner.ScanOne(_line, dot, hasLowLine: false).End, out _);
        }
        else
        {
            return domain.BlockedAt < 0 ? domain.Next : _line[..domain.BlockedAt].LastIndexOf('.') + 1;
        }

        return _floor;
    }

    private ScannedDomain ScanDomain(int start, int dot)
    {
        bool hasLowLine = _line[start..dot].Contains('_');
        if (dot < _scannedTo)
        {
            return DomainScanner.ScanOne(_line, dot, hasLowLine);
        }

        ScannedDomain domain = DomainScanner.Scan(_line, dot, hasLowLine);
        _scannedTo = domain.Next;
        return domain;
    }

    /// <summary>Finds the start of the protocol before a label; -1 if there is none.</summary>
    private readonly int FindProtocol(int label)
    {
        ReadOnlySpan<char> before = _line[..label];
        if (!before.EndsWith(ColonAndSlashes, StringComparison.Ordinal))
        {
            return -1;
        }

        before = before[..^ColonAndSlashes.Length];
        int length = before.EndsWith("https", StringComparison.OrdinalIgnoreCase) ? 5 : before.EndsWith("http", StringComparison.OrdinalIgnoreCase) ? 4 : 0;
        int start = before.Length - length;
        return length > 0 && MayBegin(start) ? start : -1;
    }

    /// <summary>Finds the first position in a label where a domain without a protocol can begin; the dot if there is none.</summary>
    private readonly int FindStart(int label, int dot)
    {
        int start = label;
        while (start < dot && !(TextCharacters.IsInDomain(_line[start]) && MayBegin(start)))
        {
            start++;
        }

        return start;
    }

    /// <summary>Whether a candidate can begin at a position: the character before it must not belong to the previous candidate.</summary>
    private readonly bool MayBegin(int start)
        => start == 0 || (start > _floor && !(char.IsAsciiLetterOrDigit(_line[start - 1])
            || NotBefore.Contains(_line[start - 1], StringComparison.Ordinal) || TextCharacters.IsInvalid(_line[start - 1])));

    private void Add(int protocol, TextSpan domain)
    {
        int end = UrlTailScanner.FindEnd(_line, domain.End, out bool hasPath);
        _floor = end;
        if (protocol >= 0)
        {
            AddWithProtocol(protocol, domain, end);
        }
        else if (domain.Start == 0 || !NotBeforePlain.Contains(_line[domain.Start - 1], StringComparison.Ordinal))
        {
            AddPlain(domain, end, hasPath);
        }
    }

    private readonly void AddWithProtocol(int protocol, TextSpan domain, int end)
    {
        if (IsValid(domain, end - protocol, domain.Start - protocol) && ShortLinkScanner.TryScan(_line, domain, ref end))
        {
            _urls.Add(TextSpan.FromBounds(protocol, end));
        }
    }

    /// <summary>Adds the URLs without a protocol: only the names in Latin letters, the last one with the path.</summary>
    private readonly void AddPlain(TextSpan domain, int end, bool hasPath)
    {
        if (!IsValid(domain, end - domain.Start, AssumedProtocolLength))
        {
            return;
        }

        ReadOnlySpan<char> name = _line[domain.Start..domain.End];
        for (int from = 0; PlainDomainScanner.TryFind(name, from, out TextSpan match); from = match.End)
        {
            bool takesPath = hasPath && match.End == name.Length;
            _urls.Add(TextSpan.FromBounds(domain.Start + match.Start, takesPath ? end : domain.Start + match.End));
        }
    }

    // twitter-text counts the protocol twice.
    private readonly bool IsValid(TextSpan domain, int length, int protocolLength)
        => protocolLength + length <= LengthLimit && DomainLimits.AreKept(_line[domain.Start..domain.End]);
}
