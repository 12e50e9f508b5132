using System.Text.RegularExpressions;

namespace Csm.Parsing.Benchmarks.Peers;

/// <summary>
/// Finds only URLs with a protocol, whatever their domain. A URL is found at its colon, since the letter <c>h</c> is frequent and a colon is not.
/// </summary>
internal sealed partial class RegexWithProtocolUrls : SourceGeneratedRegex
{
    public static readonly RegexWithProtocolUrls Instance = new();

    protected override Regex Entities => ProtocolUrlOrOther();

    protected override (int Start, int End) FindUrl(ReadOnlySpan<char> text, int colon, int end)
        => (colon - PeerCharacters.ProtocolLength(text[..colon]), end);

    [GeneratedRegex($@"(?<=\b(?i:https?))://\S*[\w/\-=&+#]|{OtherEntities}", RegexOptions.CultureInvariant)]
    private static partial Regex ProtocolUrlOrOther();
}
