namespace Csm.Parsing.PostTexts.Scanners;

/// <summary>Scans domain names: labels separated by dots, the last one a top-level domain (twitter-text, validDomain).</summary>
internal static class DomainScanner
{
    /// <summary>Finds the start of the label that ends at a dot.</summary>
    public static int FindLabelStart(ReadOnlySpan<char> line, int floor, int dot)
    {
        int start = dot;
        while (start > floor && TextCharacters.IsInLabel(line[start - 1]))
        {
            start--;
        }

        return start;
    }

    /// <summary>
    /// Follows the labels after a dot. The label before the last dot must not contain a low line; the caller knows whether the one before the first dot does.
    /// </summary>
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
}
