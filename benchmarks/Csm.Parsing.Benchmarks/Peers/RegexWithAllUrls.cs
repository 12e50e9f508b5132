using System.Text.RegularExpressions;
using Csm.Parsing.Text;

namespace Csm.Parsing.Benchmarks.Peers;

/// <summary>
/// Knows URLs with and without a protocol. A domain is found at its first dot, and one with a protocol at the colon: an expression that began with the name
/// of a domain would be tried at each word, which takes ten times as long.
/// </summary>
internal sealed partial class RegexWithAllUrls : SourceGeneratedRegex
{
    public static readonly RegexWithAllUrls Instance = new();

    private const string OtherLabels = @"(?:\.[\p{L}\d][\p{L}\d-]*)+";

    protected override TextSpan FindEntities(ReadOnlySpan<char> text, int offset, List<PeerEntity> entities)
    {
        TextSpan index = default;
        int urlEnd = 0;
        foreach (ValueMatch match in Entities().EnumerateMatches(text))
        {
            if (match.Index < urlEnd)
            {
                continue;
            }

            switch (text[match.Index])
            {
                case '[':
                    index = new TextSpan(offset, match.Length);
                    break;
                case ':' or '.':
                    urlEnd = AddUrl(text, match, offset, entities);
                    break;
                default:
                    entities.Add(EntityOf(text, match, offset));
                    break;
            }
        }

        return index;
    }

    /// <summary>Adds a URL if its top-level domain is known; gives where it ends.</summary>
    private static int AddUrl(ReadOnlySpan<char> text, ValueMatch match, int offset, List<PeerEntity> entities)
    {
        bool hasProtocol = text[match.Index] == ':';
        int domain = hasProtocol ? match.Index + "://".Length : LabelStart(text, match.Index);
        int end = match.Index + match.Length;
        if (!DomainNames.IsDomain(text[domain..end]))
        {
            return 0;
        }

        foreach (ValueMatch rest in RestOfUrl().EnumerateMatches(text, end))
        {
            end += rest.Length;
        }

        int start = hasProtocol ? ProtocolStart(text, match.Index) : domain;
        entities.Add(new PeerEntity(TextEntityKind.Url, TextSpan.FromBounds(offset + start, offset + end)));
        return end;
    }

    private static int LabelStart(ReadOnlySpan<char> text, int dot)
    {
        int start = dot;
        while (start > 0 && PeerCharacters.IsInLabel(text[start - 1]))
        {
            start--;
        }

        return start;
    }

    [GeneratedRegex(
        $@"(?<=\b(?i:https?))://[\p{{L}}\d-]+{OtherLabels}|(?<=(?<![\w@＠#＃$/.-])[\p{{L}}\d][\p{{L}}\d-]*){OtherLabels}|{OtherEntities}",
        RegexOptions.CultureInvariant)]
    private static partial Regex Entities();

    [GeneratedRegex(@"\G(?::\d+)?(?:(?=[/?])[\p{L}\d/\-_=&+#!*';:,.$%[\]~@|?]*[\p{L}\d/\-_=&+#])?")]
    private static partial Regex RestOfUrl();
}
