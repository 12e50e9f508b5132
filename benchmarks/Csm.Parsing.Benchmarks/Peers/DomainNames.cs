using Csm.Parsing.PostTexts.Tables;

namespace Csm.Parsing.Benchmarks.Peers;

/// <summary>
/// Decides for all peers whether a name is a domain: labels of letters, digits and hyphens, the last one a top-level domain in the library's table.
/// </summary>
internal static class DomainNames
{
    public static bool IsDomain(ReadOnlySpan<char> name)
        => name.LastIndexOf('.') is > 0 and var dot && TopLevelDomainTable.Contains(name[(dot + 1)..]) && HasLabels(name[..dot]);

    private static bool HasLabels(ReadOnlySpan<char> name)
    {
        foreach (char character in name)
        {
            if (!(PeerCharacters.IsInLabel(character) || character == '.'))
            {
                return false;
            }
        }

        return true;
    }
}
