using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Csm.Parsing.Languages;
using Csm.Parsing.Lines;
using Csm.Parsing.PostTexts;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;
using Pidgin;

namespace Csm.Parsing.Layouts;

/// <summary>A question about the rest of the text, of which the first line is the next one.</summary>
internal delegate bool LineCondition(ReadOnlySpan<Line> lines);

/// <summary>Reports what is ambiguous about the lines of a text, which are the first <paramref name="count"/> of the given ones.</summary>
internal delegate void TextCheck(ReadOnlySpan<Line> lines, int count, ParseContext context);

/// <summary>
/// The parsers over lines that Pidgin does not have; those over characters are in <see cref="TextPrimitives"/>. None of them fails: each line becomes some token.
/// </summary>
internal static class LinePrimitives
{
    /// <summary>The end of the text becomes the last token of all.</summary>
    public static readonly Parser<Line, TokenRange> EndOfFile = new EndOfFileParser();

    /// <summary>The languages of the feed that begins at the next line.</summary>
    public static readonly Parser<Line, LanguageSet> LanguagesOfFeed = new LanguagesParser();

    /// <summary>The index that the next token will have.</summary>
    public static readonly Parser<Line, int> NextToken = new NextTokenParser();

    /// <summary>The next line becomes a token of the kind that its looks decide.</summary>
    public static Parser<Line, TokenRange> Token(Func<Line, SyntaxKind> kindOf) => new TokenParser(kindOf);

    /// <summary>Each line becomes a token, whatever it says, until the condition holds.</summary>
    public static Parser<Line, TokenRange> WholeLines(SyntaxKind kind, LineCondition until) => new WholeLinesParser(kind, until);

    /// <summary>Each of the next lines becomes a token of its kind, or a missing one takes its place.</summary>
    public static Parser<Line, TokenRange> TokensOrMissing(LineCondition when, params SyntaxKind[] kinds) => new TokensOrMissingParser(when, kinds);

    /// <summary>The parser where the condition holds, otherwise nothing and a default value.</summary>
    public static Parser<Line, T?> When<T>(LineCondition condition, Parser<Line, T> parser) => new WhenParser<T>(condition, parser)!;

    /// <summary>The opposite of a condition.</summary>
    public static LineCondition Not(LineCondition condition) => lines => !condition(lines);

    /// <summary>The parser again and again, until the condition holds.</summary>
    public static Parser<Line, ImmutableArray<T>> Repeat<T>(Parser<Line, T> parser, LineCondition until) => new RepeatParser<T>(parser, until);

    /// <summary>The next line and those after it, until the condition holds, as the text of a post or of a bio.</summary>
    public static Parser<Line, PostStart> TextLines(TextLineGrammar grammar, LineCondition until, TextCheck? check = null)
        => new TextLinesParser(grammar, until, check);

    /// <summary>Looks at what the parser gave and reports what is ambiguous.</summary>
    public static Parser<Line, T> Check<T>(this Parser<Line, T> parser, Action<T, ParseContext> check) => new CheckParser<T>(parser, check);

    private static ParseContext ContextOf(in ParseState<Line> state) => (ParseContext)(object)state.Configuration;

    /// <summary>A parser that never fails.</summary>
    private abstract class TotalParser<T> : Parser<Line, T>
    {
        public sealed override bool TryParse(ref ParseState<Line> state, ref PooledList<Expected<Line>> expecteds, out T result)
        {
            result = Parse(ref state, ContextOf(state));
            return true;
        }

        protected abstract T Parse(ref ParseState<Line> state, ParseContext context);
    }

    /// <summary>A parser of some tokens; gives their range.</summary>
    private abstract class TokensParser : TotalParser<TokenRange>
    {
        protected sealed override TokenRange Parse(ref ParseState<Line> state, ParseContext context)
        {
            int first = context.Tokens.Count;
            Add(ref state, context);
            return new TokenRange(first, context.Tokens.Count);
        }

        protected abstract void Add(ref ParseState<Line> state, ParseContext context);
    }

    private sealed class EndOfFileParser : TokensParser
    {
        protected override void Add(ref ParseState<Line> state, ParseContext context)
            => context.Tokens.Add(new RawToken(SyntaxKind.EndOfFileToken, context.Text.Length, 0));
    }

    private sealed class LanguagesParser : TotalParser<LanguageSet>
    {
        protected override LanguageSet Parse(ref ParseState<Line> state, ParseContext context) => context.Languages.At((int)state.Location);
    }

    private sealed class NextTokenParser : TotalParser<int>
    {
        protected override int Parse(ref ParseState<Line> state, ParseContext context) => context.Tokens.Count;
    }

    private sealed class TokenParser(Func<Line, SyntaxKind> kindOf) : TokensParser
    {
        protected override void Add(ref ParseState<Line> state, ParseContext context)
        {
            Line line = state.Current;
            context.AddToken(kindOf(line), line);
            state.Advance();
        }
    }

    private sealed class WholeLinesParser(SyntaxKind kind, LineCondition until) : TokensParser
    {
        protected override void Add(ref ParseState<Line> state, ParseContext context)
        {
            for (; !until(state.LookAhead(int.MaxValue)); state.Advance())
            {
                context.AddToken(kind, state.Current);
            }
        }
    }

    // All of them in one parser: three counts end each post.
    private sealed class TokensOrMissingParser(LineCondition when, SyntaxKind[] kinds) : TokensParser
    {
        protected override void Add(ref ParseState<Line> state, ParseContext context)
        {
            ReadOnlySpan<Line> lines = state.LookAhead(int.MaxValue);
            int found = 0;
            foreach (SyntaxKind kind in kinds)
            {
                if (when(lines[found..]))
                {
                    context.AddToken(kind, lines[found++]);
                }
                else
                {
                    context.AddMissing(kind);
                }
            }

            state.Advance(found);
        }
    }

    private sealed class WhenParser<T>(LineCondition condition, Parser<Line, T> parser) : Parser<Line, T>
    {
        public override bool TryParse(ref ParseState<Line> state, ref PooledList<Expected<Line>> expecteds, [MaybeNullWhen(false)] out T result)
        {
            result = default!;
            return !condition(state.LookAhead(int.MaxValue)) || parser.TryParse(ref state, ref expecteds, out result);
        }
    }

    private sealed class RepeatParser<T>(Parser<Line, T> parser, LineCondition until) : Parser<Line, ImmutableArray<T>>
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

    private sealed class TextLinesParser(TextLineGrammar grammar, LineCondition until, TextCheck? check) : TotalParser<PostStart>
    {
        protected override PostStart Parse(ref ParseState<Line> state, ParseContext context)
        {
            ReadOnlySpan<Line> lines = state.LookAhead(int.MaxValue);
            int first = context.Tokens.Count;
            int bodyFirst = first;
            int count = 0;
            for (bool isLast = false; !isLast; count++)
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                isLast = until(lines[(count + 1)..]);
                int textBegin = TextGrammar.Read(lines[count], grammar(count == 0, isLast), context);
                bodyFirst = count == 0 ? textBegin : bodyFirst;
            }

            check?.Invoke(lines, count, context);
            state.Advance(count);
            return new PostStart(first, bodyFirst, context.Tokens.Count);
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
}
