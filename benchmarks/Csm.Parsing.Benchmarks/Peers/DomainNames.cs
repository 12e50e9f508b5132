using Csm.Parsing.PostTexts.Tables;

namespace Csm.Parsing.Benchmarks.Peers;

/// <summary>What makes a name a domain, for all peers: letters, digits and hyphens in labels, and a last label that the library's table knows.</summary>
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
