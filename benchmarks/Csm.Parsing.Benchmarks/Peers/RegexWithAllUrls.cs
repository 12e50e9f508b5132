using System.Text.RegularExpressions;

namespace Csm.Parsing.Benchmarks.Peers;

/// <summary>
/// Finds URLs with and without a protocol. A domain is found at its first dot, or at the colon if it has a protocol: an expression that began with the name of
/// a domain would be tried at every word, which takes ten times as long.
/// </summary>
internal sealed partial class RegexWithAllUrls : SourceGeneratedRegex
{
    public static readonly RegexWithAllUrls Instance = new();

    private const string OtherLabels = @"(?:\.[\p{L}\d][\p{L}\d-]*)+";

    protected override Regex Entities => DomainOrOther();

    protected override (int Start, int End) FindUrl(ReadOnlySpan<char> text, int sign, int end)
    {
        bool hasProtocol = text[sign] == ':';
        int domain = hasProtocol ? sign + "://".Length : sign - PeerCharacters.LabelLength(text[..sign]);
        if (!DomainNames.IsDomain(text[domain..end]))
        {
            return default;
        }

        foreach (ValueMatch rest in RestOfUrl().EnumerateMatches(text, end))
        {
            end += rest.Length;
        }

        return (hasProtocol ? sign - PeerCharacters.ProtocolLength(text[..sign]) : domain, end);
    }

    [GeneratedRegex(
        $@"(?<=\b(?i:https?))://[\p{{L}}\d-]+{OtherLabels}|(?<=(?<![\w@＠#＃$/.-])[\p{{L}}\d][\p{{L}}\d-]*){OtherLabels}|{OtherEntities}",
        RegexOptions.CultureInvariant)]
    private static partial Regex DomainOrOther();

    [GeneratedRegex(@"\G(?::\d+)?(?:(?=[/?])[\p{L}\d/\-_=&+#!*';:,.$%[\]~@|?]*[\p{L}\d/\-_=&+#])?")]
    private static partial Regex RestOfUrl();
}
