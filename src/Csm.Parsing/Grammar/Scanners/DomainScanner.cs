using Csm.Parsing.Text;

namespace Csm.Parsing.Grammar.Scanners;

/// <summary>Domain names: labels with dots between them, the last one a top-level domain (twitter-text, validDomain and validAsciiDomain).</summary>
internal static class DomainScanner
{
    private const string PunycodePrefix = "xn--";
    private const int LabelLimit = 63;

    /// <summary>Where the label begins that ends at a dot.</summary>
    public static int FindLabelStart(ReadOnlySpan<char> line, int floor, int dot)
    {
        int start = dot;
        while (start > floor && TextCharacters.IsInLabel(line[start - 1]))
        {
            start--;
        }

        return start;
    }

    /// <summary>Follows the labels from a dot on. The label before the last dot has no low line; whether the one before the first dot has one, the caller knows.</summary>
    public static ScannedDomain Scan(ReadOnlySpan<char> line, int dot, bool firstHasLowLine)
    {
        var domain = ScanOne(line, dot, firstHasLowLine);
        while (true)
        {
            int label = dot + 1;
            dot = label + TextCharacters.LabelLength(line[label..]);
            bool isLabel = dot < line.Length && line[dot] == '.' && MayBeLabel(line[label..dot]);
            if (!isLabel)
            {
                bool begins = label < dot && TextCharacters.IsInDomain(line[label]);
                return domain with { Next = begins ? dot : label };
            }

            ScannedDomain other = ScanOne(line, dot, line[label..dot].Contains('_'));
            domain = new ScannedDomain(Math.Max(domain.End, other.End), domain.BlockedAt < 0 ? other.BlockedAt : domain.BlockedAt, other.Next);
        }
    }

    /// <summary>The same for one dot alone.</summary>
    public static ScannedDomain ScanOne(ReadOnlySpan<char> line, int dot, bool hasLowLine)
    {
        int label = dot + 1;
        int topLevel = TopLevelDomainScanner.LengthAt(line[label..]);
        return topLevel == 0 ? new ScannedDomain(End: -1, BlockedAt: -1, Next: label)
            : hasLowLine ? new ScannedDomain(End: -1, BlockedAt: dot, Next: label)
            : new ScannedDomain(label + topLevel, BlockedAt: -1, Next: label);
    }

    /// <summary>A label neither begins nor ends with a hyphen or a low line.</summary>
    public static bool MayBeLabel(ReadOnlySpan<char> label)
        => !label.IsEmpty && TextCharacters.IsInDomain(label[0]) && TextCharacters.IsInDomain(label[^1]);

    /// <summary>The next name in a domain that is written in Latin letters alone, but for its top-level domain.</summary>
    public static bool TryFindPlain(ReadOnlySpan<char> domain, int from, out TextSpan match)
    {
        for (int dot; (dot = from + domain[from..].IndexOf('.')) >= from; from = dot + 1)
        {
            int start = dot;
            while (start > from && TextCharacters.IsInPlainDomain(domain[start - 1]))
            {
                start--;
            }

            int end = start < dot ? FindPlainEnd(domain, ref dot) : -1;
            if (end > 0)
            {
                match = TextSpan.FromBounds(start, end);
                return true;
            }
        }

        match = default;
        return false;
    }

    /// <summary>Whether each label has 1 to 63 characters as DNS writes it, and none only pretends to be Punycode.</summary>
    public static bool IsValid(ReadOnlySpan<char> domain)
    {
        if (domain.StartsWith(PunycodePrefix, StringComparison.Ordinal) && !TryFindPlain(domain, 0, out _))
        {
            return false;
        }

        while (true)
        {
            int dot = domain.IndexOf('.');
            ReadOnlySpan<char> label = dot < 0 ? domain : domain[..dot];
            if (Punycode.EncodedLength(label, LabelLimit) is < 1 or > LabelLimit)
            {
                return false;
            }

            if (dot < 0)
            {
                return true;
            }

            domain = domain[(dot + 1)..];
        }
    }

    private static int FindPlainEnd(ReadOnlySpan<char> domain, ref int dot)
    {
        int end = -1;
        while (true)
        {
            int label = dot + 1;
            int topLevel = TopLevelDomainScanner.LengthAt(domain[label..]);
            end = topLevel > 0 ? label + topLevel : end;
            int next = label;
            while (next < domain.Length && TextCharacters.IsInPlainDomain(domain[next]))
            {
                next++;
            }

            if (next == label || next == domain.Length || domain[next] != '.')
            {
                return end;
            }

            dot = next;
        }
    }
}
