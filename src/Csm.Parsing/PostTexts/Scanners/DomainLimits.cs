namespace Csm.Parsing.PostTexts.Scanners;

/// <summary>The limits for the labels of a domain (twitter-text, idna).</summary>
internal static class DomainLimits
{
    private const int LabelLimit = 63;

    /// <summary>Whether each label has at most 63 characters in DNS, and no label merely looks like Punycode.</summary>
    public static bool AreKept(ReadOnlySpan<char> domain)
    {
        bool isPunycode = domain.StartsWith(Punycode.Prefix, StringComparison.Ordinal);
        if (!isPunycode && domain.Length <= LabelLimit && !domain.ContainsAnyExceptInRange(' ', '~'))
        {
            return true;
        }

        if (isPunycode && !PlainDomainScanner.TryFind(domain, 0, out _))
        {
            return false;
        }

        while (true)
        {
            int dot = domain.IndexOf('.');
            ReadOnlySpan<char> label = dot < 0 ? domain : domain[..dot];
            if (Punycode.EncodedLength(label, LabelLimit) > LabelLimit)
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
}
