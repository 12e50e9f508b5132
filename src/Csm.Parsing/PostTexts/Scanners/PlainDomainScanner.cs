using Csm.Parsing.Text;

namespace Csm.Parsing.PostTexts.Scanners;

/// <summary>Finds the names in a domain that, except for their top-level domain, have only Latin letters (twitter-text, validAsciiDomain).</summary>
internal static class PlainDomainScanner
{
    /// <summary>Finds the next such name in a domain.</summary>
    public static bool TryFind(ReadOnlySpan<char> domain, int from, out TextSpan match)
    {
        for (int dot; (dot = from + domain[from..].IndexOf('.')) >= from; from = dot + 1)
        {
            int start = dot;
            while (start > from && TextCharacters.IsInPlainDomain(domain[start - 1]))
            {
                start--;
            }

            int end = start < dot ? FindEnd(domain, ref dot) : -1;
            if (end > 0)
            {
                match = TextSpan.FromBounds(start, end);
                return true;
            }
        }

        match = default;
        return false;
    }

    private static int FindEnd(ReadOnlySpan<char> domain, ref int dot)
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
