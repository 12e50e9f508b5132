using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Csm.Parsing.Layouts.Viewer;
using Csm.Parsing.Lines;
using Csm.Parsing.PostTexts;
using Csm.Parsing.PostTexts.Scanners;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;
using Pidgin;

namespace Csm.Parsing.Layouts;

/// <summary>
/// The parsers that Pidgin does not have, all of them: Pidgin calls deriving from <see cref="Parser{TToken, T}"/> unstable, so it is done in this file alone.
/// They look at many characters or lines at once, where a combinator takes one at a time, and put what they find into the <see cref="ParseContext"/>.
/// Over lines none of them fails. Over characters a failure means "not this alternative": nothing is consumed, and no error is built, because
/// only <see cref="Choose"/>, <see cref="Many"/>, <see cref="Maybe"/> and <see cref="Attempt"/> see it.
/// </summary>
internal static class Primitives
{
    /// <summary>The next line becomes a token of the kind that its shape says.</summary>
    public static readonly Parser<Line, int> TokenOfItsShape = Token(SyntaxKind.None);

    /// <summary>Adds the last token of all.</summary>
    public static readonly Parser<Line, int> EndOfFile = TokenOrMissing(SyntaxKind.EndOfFileToken, when: static _ => false);

    /// <summary>Skips white space, which becomes trivia.</summary>
    public static readonly Parser<char, Unit> Blanks = new BlanksParser();

    /// <summary>The index that the next token will have.</summary>
    public static readonly Parser<char, int> NextToken = new NextTokenParser();

    /// <summary>The next line becomes a token; gives its index.</summary>
    public static Parser<Line, int> Token(SyntaxKind kind) => TokenOrMissing(kind, when: static _ => true);

    /// <summary>Each line becomes a token, until the condition holds.</summary>
    public static Parser<Line, Unit> Tokens(SyntaxKind kind, LineCondition until) => new LineTokens(kind, until);

    /// <summary>Each of the next lines becomes a token, or a missing one stands in for it; gives the index of the first.</summary>
    public static Parser<Line, int> TokenOrMissing(SyntaxKind kind, LineCondition when, int times = 1) => new LineTokenOrMissing(kind, when, times);

    /// <summary>One of two parsers, by what follows.</summary>
    public static Parser<Line, T> If<T>(LineCondition condition, Parser<Line, T> then, Parser<Line, T> otherwise)
        => new IfParser<T>(condition, then, otherwise);

    /// <summary>The parser where the condition holds, else nothing and a default value.</summary>
    public static Parser<Line, T?> When<T>(LineCondition condition, Parser<Line, T> parser)
        => new IfParser<T>(condition, parser, Parser<Line>.Return(default(T)!))!;

    /// <summary>The parser where the condition does not hold, else nothing and a default value.</summary>
    public static Parser<Line, T?> Unless<T>(LineCondition condition, Parser<Line, T> parser)
        => new IfParser<T>(condition, Parser<Line>.Return(default(T)!), parser)!;

    /// <summary>The parser again and again, until the condition holds.</summary>
    public static Parser<Line, ImmutableArray<T>> Run<T>(Parser<Line, T> parser, LineCondition until) => new RunParser<T>(parser, until);

    /// <summary>The next line and those after it, until the condition holds, each read by the text grammar.</summary>
    public static Parser<Line, TextTokens> TextLines(TextLineGrammar grammar, LineCondition until, Action<Line, ParseContext>? check = null)
        => new TextLinesParser(grammar, until, check);

    /// <summary>Looks at what the parser gave and reports what is doubtful.</summary>
    public static Parser<Line, T> Check<T>(this Parser<Line, T> parser, Action<T, ParseContext> check) => new CheckParser<T>(parser, check);

    /// <summary>What a scanner finds becomes a token, and the text before it one too.</summary>
    public static Parser<char, Unit> Lexeme(SyntaxKind kind, Scanner scanner) => new LexemeParser(kind, scanner);

    /// <summary>Tries only what can begin with the next character, where Pidgin's OneOf would try one alternative after the other.</summary>
    public static Parser<char, Unit> Choose(Choice[] choices, Parser<char, Unit>[] otherwise) => new ChooseParser(choices, otherwise);

    /// <summary>Text, URLs, and what begins at one of some characters, up to the end of the line or to a character that ends it.</summary>
    public static Parser<char, Unit> TextWith(Parser<char, Unit> entity, TriggerSet triggers, char? until = null)
        => new TextParser(entity, triggers, until);

    /// <summary>The parser as often as it succeeds.</summary>
    public static Parser<char, Unit> Many(Parser<char, Unit> parser) => new ManyParser(parser, int.MaxValue);

    /// <summary>The parser once if it succeeds; unlike Pidgin's Optional it needs no error where it does not.</summary>
    public static Parser<char, Unit> Maybe(Parser<char, Unit> parser) => new ManyParser(parser, 1);

    /// <summary>Takes back what the parser did where it fails: the characters and the tokens.</summary>
    public static Parser<char, Unit> Attempt(Parser<char, Unit> parser) => new AttemptParser(parser);

    private static ParseContext ContextOf<TToken>(in ParseState<TToken> state) => (ParseContext)(object)state.Configuration;

    /// <summary>A parser that never fails.</summary>
    private abstract class TotalParser<TToken, T> : Parser<TToken, T>
    {
        public sealed override bool TryParse(ref ParseState<TToken> state, ref PooledList<Expected<TToken>> expecteds, out T result)
        {
            result = Parse(ref state, ContextOf(state));
            return true;
        }

        protected abstract T Parse(ref ParseState<TToken> state, ParseContext context);
    }

    // All lines in one parser: three counts end each post.
    private sealed class LineTokenOrMissing(SyntaxKind kind, LineCondition when, int times) : TotalParser<Line, int>
    {
        protected override int Parse(ref ParseState<Line> state, ParseContext context)
        {
            ReadOnlySpan<Line> lines = state.LookAhead(int.MaxValue);
            int first = context.Tokens.Count;
            int found = 0;
            for (int count = 0; count < times; count++)
            {
                _ = when(lines[found..])
                    ? context.AddToken(kind == SyntaxKind.None ? lines[found].Shape : kind, lines[found++])
                    : context.AddZeroWidthToken(kind);
            }

            state.Advance(found);
            return first;
        }
    }

    private sealed class LineTokens(SyntaxKind kind, LineCondition until) : TotalParser<Line, Unit>
    {
        protected override Unit Parse(ref ParseState<Line> state, ParseContext context)
        {
            for (; !until(state.LookAhead(int.MaxValue)); state.Advance())
            {
                context.AddToken(kind, state.Current);
            }

            return Unit.Value;
        }
    }

    private sealed class NextTokenParser : TotalParser<char, int>
    {
        protected override int Parse(ref ParseState<char> state, ParseContext context) => context.Tokens.Count;
    }

    private sealed class IfParser<T>(LineCondition condition, Parser<Line, T> then, Parser<Line, T> otherwise) : Parser<Line, T>
    {
        public override bool TryParse(ref ParseState<Line> state, ref PooledList<Expected<Line>> expecteds, [MaybeNullWhen(false)] out T result)
            => (condition(state.LookAhead(int.MaxValue)) ? then : otherwise).TryParse(ref state, ref expecteds, out result);
    }

    private sealed class RunParser<T>(Parser<Line, T> parser, LineCondition until) : Parser<Line, ImmutableArray<T>>
    {
        public override bool TryParse(ref ParseState<Line> state, ref PooledList<Expected<Line>> expecteds, out ImmutableArray<T> result)
        {
            using var items = new PooledBuilder<T>();
            while (!until(state.LookAhead(int.MaxValue)))
            {
                ContextOf(state).CancellationToken.ThrowIfCancellationRequested();
                _ = parser.TryParse(ref state, ref expecteds, out T? item);
                items.Add(item!);
            }

            result = ImmutableArray.Create<T>(items.AsSpan());
            return true;
        }
    }

    private sealed class TextLinesParser(TextLineGrammar grammar, LineCondition until, Action<Line, ParseContext>? check) : TotalParser<Line, TextTokens>
    {
        protected override TextTokens Parse(ref ParseState<Line> state, ParseContext context)
        {
            ReadOnlySpan<Line> lines = state.LookAhead(int.MaxValue);
            int first = context.Tokens.Count;
            int preludeEnd = first;
            for (bool isFirst = true, isLast = false; !isLast; isFirst = false, lines = lines[1..])
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                isLast = until(lines[1..]);
                int textBegin = grammar(isFirst, isLast).Parse(context.Enter(lines[0]), context).Value;
                preludeEnd = isFirst ? textBegin : preludeEnd;
                check?.Invoke(lines[0], context);
                state.Advance();
            }

            return new TextTokens(first, preludeEnd, context.Tokens.Count);
        }
    }

    private sealed class CheckParser<T>(Parser<Line, T> parser, Action<T, ParseContext> check) : Parser<Line, T>
    {
        public override bool TryParse(ref ParseState<Line> state, ref PooledList<Expected<Line>> expecteds, [MaybeNullWhen(false)] out T result)
        {
            bool isParsed = parser.TryParse(ref state, ref expecteds, out result);
            check(result!, ContextOf(state));
            return isParsed;
        }
    }

    private sealed class LexemeParser(SyntaxKind kind, Scanner scanner) : Parser<char, Unit>
    {
        public override bool TryParse(ref ParseState<char> state, ref PooledList<Expected<char>> expecteds, out Unit result)
        {
            result = Unit.Value;
            ParseContext context = ContextOf(state);
            int position = (int)state.Location;

            // A match may begin before the trigger that gave it away, but not inside the token before.
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
                int end = context.TryFindUrl(position, out TextSpan url) ? url.Start : line.Length;
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

    private sealed class BlanksParser : TotalParser<char, Unit>
    {
        protected override Unit Parse(ref ParseState<char> state, ParseContext context)
        {
            ReadOnlySpan<char> rest = state.LookAhead(int.MaxValue);
            state.Advance(rest.Length - rest.TrimStart().Length);
            context.PendingText = (int)state.Location;
            return Unit.Value;
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
