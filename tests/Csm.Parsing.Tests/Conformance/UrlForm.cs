namespace Csm.Parsing.Tests.Conformance;

/// <summary>Recognizes URLs that may be valid, but that the search in a text never finds as a whole.</summary>
internal static class UrlForm
{
    /// <summary>Whether the URL has user information, has an IP address for a host, or ends with <c>+</c> after its path.</summary>
    public static bool IsNeverFound(string url)
    {
        int start = url.IndexOf("://", StringComparison.Ordinal) is var protocol and >= 0 ? protocol + 3 : 0;
        int end = url.IndexOfAny(['/', '?', '#'], start) is var slash and >= 0 ? slash : url.Length;
        string authority = url[start..end];
        return authority.Contains('@', StringComparison.Ordinal)
            || IsAddress(authority)
            || (url.EndsWith('+') && url.AsSpan(end).IndexOfAny('?', '#') >= 0);
    }

    // Version 6 is in brackets. Version 4 has digits and dots alone, whether or not its numbers are small enough.
    private static bool IsAddress(string authority)
        => authority.StartsWith('[') || authority.Split(':')[0].All(character => char.IsAsciiDigit(character) || character == '.');
}
