using System.Text.RegularExpressions;
using Csm.Parsing.Text;

namespace Csm.Parsing.Benchmarks.Peers;

/// <summary>
/// Knows URLs with a protocol only, whatever their domain. A URL is found at its colon, since an <c>h</c> is frequent and a colon is not.
/// </summary>
internal sealed partial class RegexWithProtocolUrls : SourceGeneratedRegex
{
    public static readonly RegexWithProtocolUrls Instance = new();

    protected override TextSpan FindEntities(ReadOnlySpan<char> text, int offset, List<PeerEntity> entities)
    {
        TextSpan index = default;
        foreach (ValueMatch match in Entities().EnumerateMatches(text))
        {
            int end = match.Index + match.Length;
            switch (text[match.Index])
            {
                case '[':
                    index = new TextSpan(offset, match.Length);
                    break;
                case ':':
                    entities.Add(new PeerEntity(TextEntityKind.Url, TextSpan.FromBounds(offset + ProtocolStart(text, match.Index), offset + end)));
                    break;
                default:
                    entities.Add(EntityOf(text, match, offset));
                    break;
            }
        }

        return index;
    }

    [GeneratedRegex($@"(?<=\b(?i:https?))://\S*[\w/\-=&+#]|{OtherEntities}", RegexOptions.CultureInvariant)]
    private static partial Regex Entities();
}
