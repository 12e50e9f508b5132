using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Csm.Parsing.Languages;
using Csm.Parsing.Lines;
using Csm.Parsing.PostTexts;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;
using Pidgin;

namespace Csm.Parsing.Layouts;

/// <summary>A condition on the rest of the text, which starts with the next line.</summary>
internal delegate bool LineCondition(ReadOnlySpan<Line> lines);

/// <summary>Adds the tokens of a line that is not text.</summary>
internal delegate void LineTokens(Line line, ParseContext context);

/// <summary>Divides a line into its text, and what is behind it; null if that is nothing.</summary>
internal delegate (Line Text, Line? Behind) LineDivision(Line line, ParseContext context);

/// <summary>Reports what is ambiguous about the lines of a text: the first <paramref name="count"/> of the given lines.</summary>
internal delegate void TextCheck(ReadOnlySpan<Line> lines, int count, ParseContext context);

/// <summary>
/// The parsers over lines that Pidgin lacks; those over characters are in <see cref="TextPrimitives"/>. None of them fails: every line becomes some token. They take the lines
/// from the <see cref="ParseContext"/>, which has the next one, so that one state of Pidgin, over the characters, serves both levels.
/// </summary>
internal static class LinePrimitives
{
    /// <summary>Adds the last token of the tree, for the end of the text.</summary>
    public static readonly Parser<char, TokenRange> EndOfFile = new EndOfFileParser();

    /// <summary>Gets the languages of the feed that begins at the next line.</summary>
    public static readonly Parser<char, LanguageSet> LanguagesOfFeed = new LanguagesParser();

    /// <summary>Gets the index that the next token will have.</summary>
    public static readonly Parser<char, int> NextToken = new NextTokenParser();

    /// <summary>Makes the next line a token whose kind depends on the line.</summary>
    public static Parser<char, TokenRange> Token(Func<Line, SyntaxKind> kindOf) => new TokenParser(kindOf);

    /// <summary>Makes every line a token, whatever it says, until the condition holds.</summary>
    public static Parser<char, TokenRange> WholeLines(SyntaxKind kind, LineCondition until) => new WholeLinesParser(kind, until);

    /// <summary>Makes each of the next lines a token of the corresponding kind, or adds a missing token instead.</summary>
    public static Parser<char, TokenRange> TokensOrMissing(LineCondition when, params SyntaxKind[] kinds) => new TokensOrMissingParser(when, kinds);

    /// <summary>Runs the parser if the condition holds; otherwise consumes nothing and returns the default value.</summary>
    public static Parser<char, T?> When<T>(LineCondition condition, Parser<char, T> parser) => new WhenParser<T>(condition, parser)!;

    /// <summary>
    /// Repeats the parser for posts until the condition holds. Posts that are regular, a line of text and a token for each of the next lines, are read in one step each.
    /// </summary>
    public static Parser<char, PostTokensList> RepeatPosts(
        LineCondition isRegular, TextLineGrammar text, SyntaxKind[] kinds, Parser<char, PostTokens> otherwise, LineCondition until)
        => new RepeatPostsParser(isRegular, text(isFirst: true, isLast: true), kinds, otherwise, until);

    /// <summary>The opposite of a condition.</summary>
    public static LineCondition Not(LineCondition condition) => lines => !condition(lines);

    /// <summary>Repeats the parser until the condition holds.</summary>
    public static Parser<char, ImmutableArray<T>> Repeat<T>(Parser<char, T> parser, LineCondition until) => new RepeatParser<T>(parser, until);

    /// <summary>Reads at least one line as the text of a post or bio, until the condition holds.</summary>
    public static Parser<char, PostTokens> TextLines(TextLineGrammar grammar, LineCondition until, TextCheck? check = null)
        => new TextLinesParser(grammar, until, check);

    /// <summary>Adds the tokens of the lines until the condition holds.</summary>
    public static Parser<char, TokenRange> EachLine(LineTokens add, LineCondition until) => new EachLineParser(add, until);

    /// <summary>Reads lines, among which those of a text are, until the condition holds.</summary>
    public static Parser<char, PostTokens> Content(
        TextLineGrammar grammar, Func<Line, bool> isText, LineDivision divide, LineTokens add, Action<ParseContext, int> join, LineCondition until)
        => new ContentParser(grammar, isText, divide, add, join, until);

    /// <summary>Checks the result of the parser, and reports what is ambiguous.</summary>
    public static Parser<char, T> Check<T>(this Parser<char, T> parser, Action<T, ParseContext> check) => new CheckParser<T>(parser, check);

    /// <summary>Reads the text of a line, and returns the index of the first token after the prelude.</summary>
    private static int Read(Line line, Parser<char, int> parser, ref ParseState<char> state, ref PooledList<Expected<char>> expecteds, ParseContext context)
    {
        context.Enter(line);
        _ = parser.TryParse(ref state, ref expecteds, out int bodyFirst);
        return bodyFirst;
    }

    private static ParseContext ContextOf(in ParseState<char> state) => (ParseContext)(object)state.Configuration;

    /// <summary>A parser that never fails.</summary>
    private abstract class TotalParser<T> : Parser<char, T>
    {
        public sealed override bool TryParse(ref ParseState<char> state, ref PooledList<Expected<char>> expecteds, out T result)
        {
            result = Parse(ref state, ref expecteds, ContextOf(state));
            return true;
        }

        protected abstract T Parse(ref ParseState<char> state, ref PooledList<Expected<char>> expecteds, ParseContext context);
    }

    /// <summary>A parser that adds tokens, and returns their range.</summary>
    private abstract class TokensParser : TotalParser<TokenRange>
    {
        protected sealed override TokenRange Parse(ref ParseState<char> state, ref PooledList<Expected<char>> expecteds, ParseContext context)
        {
            int first = context.Tokens.Count;
            Add(context);
            return new TokenRange(first, context.Tokens.Count);
        }

        protected abstract void Add(ParseContext context);
    }

    private sealed class EndOfFileParser : TokensParser
    {
        protected override void Add(ParseContext context)
            => context.Tokens.Add(new RawToken(SyntaxKind.EndOfFileToken, context.Text.Length, 0));
    }

    private sealed class LanguagesParser : TotalParser<LanguageSet>
    {
        protected override LanguageSet Parse(ref ParseState<char> state, ref PooledList<Expected<char>> expecteds, ParseContext context) => context.Languages.At(context.NextLine);
    }

    private sealed class NextTokenParser : TotalParser<int>
    {
        protected override int Parse(ref ParseState<char> state, ref PooledList<Expected<char>> expecteds, ParseContext context) => context.Tokens.Count;
    }

    private sealed class TokenParser(Func<Line, SyntaxKind> kindOf) : TokensParser
    {
        protected override void Add(ParseContext context)
        {
            Line line = context.Rest[0];
            context.AddToken(kindOf(line), line);
            context.Skip(1);
        }
    }

    private sealed class WholeLinesParser(SyntaxKind kind, LineCondition until) : TokensParser
    {
        protected override void Add(ParseContext context)
        {
            for (; !until(context.Rest); context.Skip(1))
            {
                context.AddToken(kind, context.Rest[0]);
            }
        }
    }

    // One parser for all of them, since three counts end every post.
    private sealed class TokensOrMissingParser(LineCondition when, SyntaxKind[] kinds) : TokensParser
    {
        protected override void Add(ParseContext context)
        {
            ReadOnlySpan<Line> lines = context.Rest;
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

            context.Skip(found);
        }
    }

    private sealed class WhenParser<T>(LineCondition condition, Parser<char, T> parser) : Parser<char, T>
    {
        public override bool TryParse(ref ParseState<char> state, ref PooledList<Expected<char>> expecteds, [MaybeNullWhen(false)] out T result)
        {
            result = default!;
            return !condition(ContextOf(state).Rest) || parser.TryParse(ref state, ref expecteds, out result);
        }
    }

    private sealed class RepeatPostsParser(
        LineCondition isRegular, Parser<char, int> text, SyntaxKind[] kinds, Parser<char, PostTokens> otherwise, LineCondition until) : TotalParser<PostTokensList>
    {
        protected override PostTokensList Parse(ref ParseState<char> state, ref PooledList<Expected<char>> expecteds, ParseContext context)
        {
            using var posts = new PooledBuilder<PostTokens>((context.Lines.Count / (kinds.Length + 1)) + 1);
            while (true)
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                ReadOnlySpan<Line> lines = context.Rest;
                if (isRegular(lines))
                {
                    int first = context.Tokens.Count;
                    int bodyFirst = Read(lines[0], text, ref state, ref expecteds, context);
                    int textEnd = context.Tokens.Count;
                    context.AddTokens(kinds, lines[1..]);
                    context.Skip(kinds.Length + 1);
                    posts.Add(new PostTokens(first, first, bodyFirst, textEnd, context.Tokens.Count));
                }
                else if (!until(lines))
                {
                    _ = otherwise.TryParse(ref state, ref expecteds, out PostTokens post);
                    posts.Add(post);
                }
                else
                {
                    return PostTokensList.Create(posts.AsSpan());
                }
            }
        }
    }

    private sealed class RepeatParser<T>(Parser<char, T> parser, LineCondition until) : Parser<char, ImmutableArray<T>>
    {
        public override bool TryParse(ref ParseState<char> state, ref PooledList<Expected<char>> expecteds, out ImmutableArray<T> result)
        {
            ParseContext context = ContextOf(state);
            using var items = new PooledBuilder<T>();
            while (!until(context.Rest))
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                _ = parser.TryParse(ref state, ref expecteds, out T? item);
                items.Add(item!);
            }

            result = ImmutableArray.Create<T>(items.AsSpan());
            return true;
        }
    }

    private sealed class TextLinesParser(TextLineGrammar grammar, LineCondition until, TextCheck? check) : TotalParser<PostTokens>
    {
        protected override PostTokens Parse(ref ParseState<char> state, ref PooledList<Expected<char>> expecteds, ParseContext context)
        {
            ReadOnlySpan<Line> lines = context.Rest;
            int count = 1;
            while (!until(lines[count..]))
            {
                count++;
            }

            int first = context.Tokens.Count;
            int bodyFirst = first;
            int last = TextGrammar.LastBeforeClosing(lines[..count], context);
            for (int index = 0; index < count; index++)
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                int textBegin = Read(lines[index], grammar(isFirst: index == 0, isLast: index >= last), ref state, ref expecteds, context);
                bodyFirst = index == 0 ? textBegin : bodyFirst;
            }

            check?.Invoke(lines, count, context);
            context.Skip(count);
            return new PostTokens(first, first, bodyFirst, context.Tokens.Count, context.Tokens.Count);
        }
    }

    private sealed class EachLineParser(LineTokens add, LineCondition until) : TokensParser
    {
        protected override void Add(ParseContext context)
        {
            for (; !until(context.Rest); context.Skip(1))
            {
                add(context.Rest[0], context);
            }
        }
    }

    private sealed class ContentParser(
        TextLineGrammar grammar, Func<Line, bool> isText, LineDivision divide, LineTokens add, Action<ParseContext, int> join, LineCondition until) : TotalParser<PostTokens>
    {
        protected override PostTokens Parse(ref ParseState<char> state, ref PooledList<Expected<char>> expecteds, ParseContext context)
        {
            ReadOnlySpan<Line> lines = context.Rest;
            int count = 0;
            int firstOfText = -1;
            int lastOfText = -1;
            for (; !until(lines[count..]); count++)
            {
                if (isText(lines[count]))
                {
                    firstOfText = firstOfText < 0 ? count : firstOfText;
                    lastOfText = count;
                }
            }

            int first = context.Tokens.Count;
            var text = new PostTokens(first, first, first, first, first);
            int last = lastOfText <= 0 ? lastOfText : firstOfText + TextGrammar.LastBeforeClosing(lines[firstOfText..(lastOfText + 1)], context);
            for (int index = 0; index < count; index++)
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                if (!isText(lines[index]))
                {
                    add(lines[index], context);
                    continue;
                }

                int textFirst = context.Tokens.Count;
                (Line line, Line? behind) = divide(lines[index], context);
                int bodyFirst = Read(line, grammar(isFirst: index == firstOfText, isLast: index >= last), ref state, ref expecteds, context);
                text = index == firstOfText ? text with { TextFirst = textFirst, BodyFirst = bodyFirst } : text;
                if (index > firstOfText)
                {
                    join(context, textFirst);
                }

                text = text with { TextEnd = context.Tokens.Count };
                if (behind is { } rest)
                {
                    add(rest, context);
                }
            }

            context.Skip(count);
            return text with { End = context.Tokens.Count };
        }
    }

    private sealed class CheckParser<T>(Parser<char, T> parser, Action<T, ParseContext> check) : Parser<char, T>
    {
        public override bool TryParse(ref ParseState<char> state, ref PooledList<Expected<char>> expecteds, [MaybeNullWhen(false)] out T result)
        {
            bool isParsed = parser.TryParse(ref state, ref expecteds, out result);
            check(result!, ContextOf(state));
            return isParsed;
        }
    }
}
