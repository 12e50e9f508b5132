using System.Diagnostics.CodeAnalysis;
using Csm.Parsing.Lines;
using Csm.Parsing.PostTexts.Scanners;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;
using Pidgin;

namespace Csm.Parsing.PostTexts;

/// <summary>
/// The parsers over the characters of a line that Pidgin lacks. Pidgin documents deriving from <see cref="Parser{TToken, T}"/> as unstable, so it is done only
/// here and, for lines, in LinePrimitives. These parsers look at many characters at once, where a combinator takes one at a time, and add what they find to the
/// <see cref="ParseContext"/>. A failure means "not this alternative": nothing is consumed and no error is built, since only <see cref="Choose"/>, <see
/// cref="Many"/>, <see cref="Maybe"/> and <see cref="Attempt"/> see it.
/// </summary>
internal static class TextPrimitives
{
    /// <summary>Skips white space and other characters that show nothing; they become trivia.</summary>
    public static readonly Parser<char, Unit> Blanks = new BlanksParser();

    /// <summary>Gets the index that the next token will have.</summary>
    public static readonly Parser<char, int> NextToken = new NextTokenParser();

    /// <summary>Makes the match of a scanner a token, and the text before it a text token.</summary>
    public static Parser<char, Unit> Lexeme(SyntaxKind kind, Scanner scanner) => new LexemeParser(kind, scanner);

    /// <summary>Tries only the parsers that can begin with the next character; Pidgin's OneOf would try every alternative in turn.</summary>
    public static Parser<char, Unit> Choose(Choice[] choices, Parser<char, Unit>[] otherwise) => new ChooseParser(choices, otherwise);

    /// <summary>Reads text, URLs, and entities that begin at a trigger, up to the end of the line or to a character that ends the text.</summary>
    public static Parser<char, Unit> TextWith(Parser<char, Unit> entity, TriggerSet triggers, char? until = null)
        => new TextParser(entity, triggers, until);

    /// <summary>Repeats the parser as long as it succeeds.</summary>
    public static Parser<char, Unit> Many(Parser<char, Unit> parser) => new ManyParser(parser, int.MaxValue);

    /// <summary>Runs the parser once, and succeeds even if it fails. Unlike Pidgin's Optional, it builds no error.</summary>
    public static Parser<char, Unit> Maybe(Parser<char, Unit> parser) => new ManyParser(parser, 1);

    /// <summary>Fails if the parser succeeds without adding a token.</summary>
    public static Parser<char, Unit> Some(Parser<char, Unit> parser) => new SomeParser(parser);

    /// <summary>Restores the characters and tokens if the parser fails.</summary>
    public static Parser<char, Unit> Attempt(Parser<char, Unit> parser) => new AttemptParser(parser);

    /// <summary>Finds the first URL of the line that begins at or after a position. Anything that began before a URL hides it.</summary>
    public static bool TryFindUrl(ParseContext context, int position, out TextSpan url)
    {
        PooledBuilder<TextSpan> urls = context.Urls;
        while (context.NextUrl < urls.Count && urls[context.NextUrl].Start < position)
        {
            context.NextUrl++;
        }

        url = context.NextUrl < urls.Count ? urls[context.NextUrl] : default;
        return context.NextUrl < urls.Count;
    }

    private static ParseContext ContextOf(in ParseState<char> state) => (ParseContext)(object)state.Configuration;

    private sealed class NextTokenParser : Parser<char, int>
    {
        public override bool TryParse(ref ParseState<char> state, ref PooledList<Expected<char>> expecteds, out int result)
        {
            result = ContextOf(state).Tokens.Count;
            return true;
        }
    }

    private sealed class LexemeParser(SyntaxKind kind, Scanner scanner) : Parser<char, Unit>
    {
        public override bool TryParse(ref ParseState<char> state, ref PooledList<Expected<char>> expecteds, out Unit result)
        {
            result = Unit.Value;
            ParseContext context = ContextOf(state);
            int position = (int)state.Location;

            // A match may begin before the trigger that reveals it, but not inside the previous token.
            if (!state.HasCurrent || !scanner(context.LineText, position, out TextSpan match) || match.Start < context.PendingText)
            {
                return false;
            }

            context.AddToken(kind, match);
            state.Advance(match.End - position);
            return true;
        }
    }

    private sealed class ChooseParser(Choice[] choices, Parser<char, Unit>[] otherwise) : Parser<char, Unit>
    {
        public override bool TryParse(ref ParseState<char> state, ref PooledList<Expected<char>> expecteds, [MaybeNullWhen(false)] out Unit result)
        {
            foreach (Parser<char, Unit> parser in state.HasCurrent ? Choice.ParsersFor(state.Current, choices, otherwise) : [])
            {
                if (parser.TryParse(ref state, ref expecteds, out result))
                {
                    return true;
                }
            }

            result = null;
            return false;
        }
    }

    private sealed class TextParser(Parser<char, Unit> entity, TriggerSet triggers, char? until) : Parser<char, Unit>
    {
        public override bool TryParse(ref ParseState<char> state, ref PooledList<Expected<char>> expecteds, out Unit result)
        {
            result = Unit.Value;
            ParseContext context = ContextOf(state);
            ReadOnlySpan<char> line = context.LineText;
            int nextSign = -1;
            while (true)
            {
                int position = (int)state.Location;
                int end = TryFindUrl(context, position, out TextSpan url) ? url.Start : line.Length;
                int next = triggers.Find(line, position, end, ref nextSign);
                state.Advance(next - position);
                if (next == line.Length || (next < end && line[next] == until))
                {
                    context.AddPendingText(next);
                    return true;
                }

                if (next == end)
                {
                    context.AddToken(SyntaxKind.UrlToken, url);
                    state.Advance(url.Length);
                }
                else if (!entity.TryParse(ref state, ref expecteds, out _))
                {
                    state.Advance();
                }
            }
        }
    }

    private sealed class BlanksParser : Parser<char, Unit>
    {
        public override bool TryParse(ref ParseState<char> state, ref PooledList<Expected<char>> expecteds, out Unit result)
        {
            ReadOnlySpan<char> rest = state.LookAhead(int.MaxValue);
            state.Advance(rest.Length - InvisibleCharacters.TrimStart(rest).Length);
            ContextOf(state).PendingText = (int)state.Location;
            result = Unit.Value;
            return true;
        }
    }

    private sealed class ManyParser(Parser<char, Unit> parser, int maximum) : Parser<char, Unit>
    {
        public override bool TryParse(ref ParseState<char> state, ref PooledList<Expected<char>> expecteds, out Unit result)
        {
            result = Unit.Value;
            int count = 0;
            while (count < maximum && parser.TryParse(ref state, ref expecteds, out _))
            {
                count++;
            }

            return true;
        }
    }

    private sealed class SomeParser(Parser<char, Unit> parser) : Parser<char, Unit>
    {
        public override bool TryParse(ref ParseState<char> state, ref PooledList<Expected<char>> expecteds, [MaybeNullWhen(false)] out Unit result)
        {
            int count = ContextOf(state).Tokens.Count;
            return parser.TryParse(ref state, ref expecteds, out result) && ContextOf(state).Tokens.Count > count;
        }
    }

    private sealed class AttemptParser(Parser<char, Unit> parser) : Parser<char, Unit>
    {
        public override bool TryParse(ref ParseState<char> state, ref PooledList<Expected<char>> expecteds, [MaybeNullWhen(false)] out Unit result)
        {
            ParseContext context = ContextOf(state);
            var mark = context.Mark();
            long bookmark = state.Bookmark();
            if (parser.TryParse(ref state, ref expecteds, out result))
            {
                state.DiscardBookmark(bookmark);
                return true;
            }

            state.Rewind(bookmark);
            context.Return(mark);
            return false;
        }
    }
}
