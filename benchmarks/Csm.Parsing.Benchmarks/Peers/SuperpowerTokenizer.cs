using System.Buffers;
using Csm.Parsing.PostTexts.Tables;
using Superpower;
using Superpower.Model;
using static Csm.Parsing.Benchmarks.Peers.PeerCharacters;

namespace Csm.Parsing.Benchmarks.Peers;

/// <summary>Splits a dump into entities, counts, line ends and the text between them. Skips to the next character that reveals one of them.</summary>
internal sealed class SuperpowerTokenizer : Tokenizer<SuperpowerToken>
{
    private static readonly SearchValues<char> Triggers = SearchValues.Create("\n.:" + Signs + PlainSymbols + EmojiTable.Triggers);

    protected override IEnumerable<Result<SuperpowerToken>> Tokenize(TextSpan span)
    {
        TextSpan pending = span;
        TextSpan next = span;
        while (!next.IsAtEnd)
        {
            Result<SuperpowerToken> token = TokenAt(next, pending);
            if (!token.HasValue)
            {
                next = SkipPlainText(next.Skip(1));
                continue;
            }

            if (token.Location != pending)
            {
                yield return Result.Value(SuperpowerToken.Text, pending, token.Location);
            }

            yield return token;
            pending = next = token.Remainder;
        }

        if (!pending.IsAtEnd)
        {
            yield return Result.Value(SuperpowerToken.Text, pending, next);
        }
    }

    private static TextSpan SkipPlainText(TextSpan span) => span.Skip(span.AsReadOnlySpan().IndexOfAny(Triggers) is >= 0 and var length ? length : span.Length);

    private static Result<SuperpowerToken> TokenAt(TextSpan next, TextSpan pending) => next[0] switch
    {
        '\n' => Result.Value(SuperpowerToken.EndOfLine, next, next.Skip(1)),
        >= '0' and <= '9' when BeginsLine(next) => CountAt(next),
        '[' when BeginsLine(next) => Recognize(SuperpowerToken.ThreadIndex, SuperpowerRecognizers.ThreadIndex, next),
        '@' or '＠' when MayFollow(Before(next)) => MentionOrListAt(next),
        '#' or '＃' when MayFollow(Before(next)) => Recognize(SuperpowerToken.Hashtag, SuperpowerRecognizers.Hashtag, next),
        '$' when MayFollow(Before(next)) => Recognize(SuperpowerToken.Cashtag, SuperpowerRecognizers.Cashtag, next),
        ':' => RecognizeBefore(SuperpowerToken.Url, SuperpowerRecognizers.UrlWithProtocol, next, pending, ProtocolLength(Before(next))),
        '.' => RecognizeBefore(SuperpowerToken.Url, SuperpowerRecognizers.PlainUrl, next, pending, LabelLength(Before(next))),
        Keycap => RecognizeBefore(SuperpowerToken.Emoji, SuperpowerRecognizers.KeycapSequence, next, pending, KeycapLength(Before(next))),
        var other => BeginsEmoji(other) ? Recognize(SuperpowerToken.Emoji, SuperpowerRecognizers.Emoji, next) : Result.Empty<SuperpowerToken>(next),
    };

    private static Result<SuperpowerToken> Recognize<T>(SuperpowerToken kind, TextParser<T> recognizer, TextSpan span)
        => recognizer(span) is { HasValue: true } result ? Result.Value(kind, span, result.Remainder) : Result.Empty<SuperpowerToken>(span);

    /// <summary>Recognizes an entity that begins before the character that reveals it, but not before the end of the last token.</summary>
    private static Result<SuperpowerToken> RecognizeBefore<T>(SuperpowerToken kind, TextParser<T> recognizer, TextSpan next, TextSpan pending, int length)
    {
        int start = pending.Length - next.Length - length;
        return length > 0 && start >= 0 && pending.Skip(start) is var span && MayFollow(Before(span))
            ? Recognize(kind, recognizer, span)
            : Result.Empty<SuperpowerToken>(next);
    }

    private static Result<SuperpowerToken> CountAt(TextSpan next)
    {
        Result<SuperpowerToken> count = Recognize(SuperpowerToken.Count, SuperpowerRecognizers.Count, next);
        return count.HasValue && (count.Remainder.IsAtEnd || count.Remainder[0] == '\n') ? count : Result.Empty<SuperpowerToken>(next);
    }

    private static Result<SuperpowerToken> MentionOrListAt(TextSpan next)
    {
        Result<TextSpan> mention = SuperpowerRecognizers.Mention(next);
        return !mention.HasValue ? Result.Empty<SuperpowerToken>(next)
            : SuperpowerRecognizers.ListName(mention.Remainder) is { HasValue: true } list ? Result.Value(SuperpowerToken.List, next, list.Remainder)
            : Result.Value(SuperpowerToken.Mention, next, mention.Remainder);
    }

    private static bool BeginsLine(TextSpan span) => Before(span) is [] or [.., '\n'];

    private static ReadOnlySpan<char> Before(TextSpan span) => span.Source.AsSpan(0, span.Position.Absolute);
}
