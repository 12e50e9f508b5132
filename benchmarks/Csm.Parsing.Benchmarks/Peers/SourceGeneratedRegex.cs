using System.Text.RegularExpressions;
using Csm.Parsing.Text;

namespace Csm.Parsing.Benchmarks.Peers;

/// <summary>
/// Reads a dump with regular expressions that are compiled with the program: one for the profile, one for the posts, and one for everything that a text may
/// contain. Matches are enumerated without allocating groups; the first character of a match determines its kind.
/// </summary>
internal abstract partial class SourceGeneratedRegex
{
    /// <summary>
    /// The expression for the thread index at the start of a text, and for all entities except URLs. A keycap begins before its last character, which reveals
    /// it.
    /// </summary>
    protected const string OtherEntities =
        @"\A\[\d+/\d+\]" +
        @"|(?<![A-Za-z0-9_!#$%&*@＠])[@＠][A-Za-z0-9_]{1,20}(?:/[A-Za-z][A-Za-z0-9_-]*)?" +
        @"|(?<![\w&])[#＃](?!\uFE0F)\d*[^\W\d]\w*" +
        @"|(?<!\S)\$[A-Za-z]{1,6}(?:[._][A-Za-z]{1,2})?(?!\w)" +
        @"|(?<=[0-9#*]\uFE0F?)\u20E3" +
        $"|{EmojiPattern.Sequence}";

    private const string Count = @"\d[\d.,KMB]*";

    /// <summary>The expression for <see cref="OtherEntities"/> and URLs.</summary>
    protected abstract Regex Entities { get; }

    public PeerDump Parse(string text)
    {
        var entities = new List<PeerEntity>();
        Match profile = Profile().Match(text);
        var posts = new List<PeerPost>();
        foreach (ValueMatch post in Posts().EnumerateMatches(text, profile.Length))
        {
            posts.Add(ReadPost(text, TextSpan.FromBounds(post.Index, post.Index + post.Length), entities));
        }

        return new PeerDump(ReadProfile(text, profile.Groups, entities), [.. posts]);
    }

    /// <summary>Finds the bounds of the URL that contains a match; the end is 0 if there is none.</summary>
    protected abstract (int Start, int End) FindUrl(ReadOnlySpan<char> text, int start, int end);

    [GeneratedRegex(
        @"\A\s*(?<name>.+)\n(?<handle>@\w+)\n" +
        $@"(?:(?<label>Followers|Following|Media|Statuses)\n(?<count>{Count})\n)+" +
        @"(?<bio>.+)\n(?<location>.+)\n(?<joined>Joined .+)\n")]
    private static partial Regex Profile();

    [GeneratedRegex($@"^.+\n{Count}\n{Count}\n{Count}$", RegexOptions.Multiline)]
    private static partial Regex Posts();

    private static bool IsOfUrl(char first) => first is ':' or '.' || (char.IsLetterOrDigit(first) && !EmojiCharacters.Contains(first));

    private static TextSpan SpanOf(Capture capture) => new(capture.Index, capture.Length);

    private PeerProfile ReadProfile(string text, GroupCollection groups, List<PeerEntity> entities) => new(
        SpanOf(groups["name"]),
        SpanOf(groups["handle"]),
        [.. groups["label"].Captures.Zip(groups["count"].Captures, (label, count) => new PeerStat(SpanOf(label), SpanOf(count)))],
        ReadText(text, SpanOf(groups["bio"]), entities, out _),
        SpanOf(groups["location"]),
        SpanOf(groups["joined"]));

    private PeerPost ReadPost(string text, TextSpan post, List<PeerEntity> entities)
    {
        ReadOnlySpan<char> lines = text.AsSpan(0, post.End);
        int likes = lines.LastIndexOf('\n');
        int reposts = lines[..likes].LastIndexOf('\n');
        int replies = lines[..reposts].LastIndexOf('\n');
        PeerText body = ReadText(text, TextSpan.FromBounds(post.Start, replies), entities, out TextSpan index);
        return new PeerPost(
            index, body, TextSpan.FromBounds(replies + 1, reposts), TextSpan.FromBounds(reposts + 1, likes), TextSpan.FromBounds(likes + 1, post.End));
    }

    private PeerText ReadText(string text, TextSpan span, List<PeerEntity> entities, out TextSpan index)
    {
        index = default;
        entities.Clear();
        int urlEnd = 0;
        ReadOnlySpan<char> body = text.AsSpan(span.Start, span.Length);
        foreach (ValueMatch match in Entities.EnumerateMatches(body))
        {
            // There are no entities inside a URL.
            if (match.Index < urlEnd)
            {
                continue;
            }

            int end = match.Index + match.Length;
            switch (body[match.Index])
            {
                case '[':
                    index = new TextSpan(span.Start, match.Length);
                    break;
                case var first when IsOfUrl(first):
                    (int start, urlEnd) = FindUrl(body, match.Index, end);
                    if (urlEnd > 0)
                    {
                        entities.Add(new PeerEntity(TextEntityKind.Url, TextSpan.FromBounds(span.Start + start, span.Start + urlEnd)));
                    }

                    break;
                default:
                    entities.Add(EntityOf(body, match, span.Start));
                    break;
            }
        }

        return new PeerText(span, [.. entities]);
    }

    private static PeerEntity EntityOf(ReadOnlySpan<char> text, ValueMatch match, int offset)
    {
        TextEntityKind kind = text[match.Index] switch
        {
            '@' or '＠' => text.Slice(match.Index, match.Length).Contains('/') ? TextEntityKind.List : TextEntityKind.Mention,
            '#' or '＃' => TextEntityKind.Hashtag,
            '$' => TextEntityKind.Cashtag,
            _ => TextEntityKind.Emoji,
        };
        int before = text[match.Index] == PeerCharacters.Keycap ? PeerCharacters.KeycapLength(text[..match.Index]) : 0;
        return new PeerEntity(kind, new TextSpan(offset + match.Index - before, before + match.Length));
    }
}
