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
/// <see cref="ParseContext"/>. A failure means "not this alternative": nothing is consumed and no error is built.
/// <para>
/// Each parser knows the characters that it can begin with. From these, <see cref="Choose"/>, <see cref="TextWith"/> and <see cref="LineOf"/> make tables when they are
/// constructed, so that the text of a line is read from the index of the text without a call of a parser for each token.
/// </para>
/// </summary>
internal static class TextPrimitives
{
    /// <summary>Skips white space and other characters that show nothing; they become trivia.</summary>
    public static readonly TextParser Blanks = new BlanksParser();

    /// <summary>Makes the match of a scanner a token, and the text before it a text token.</summary>
    /// <param name="kind">The kind of the token.</param>
    /// <param name="begins">The characters with which a match begins, or which reveal a match that began before.</param>
    /// <param name="scanner">The scanner.</param>
    public static LexemeParser Lexeme(SyntaxKind kind, string begins, Scanner scanner) => new(kind, begins, scanner);

    /// <summary>Tries, in order, only the parsers that can begin with the next character; Pidgin's OneOf would try every alternative in turn.</summary>
    public static TextParser Choose(params TextParser[] alternatives) => new ChooseParser(alternatives);

    /// <summary>Runs the parsers one after the other, up to the first that fails.</summary>
    public static TextParser Sequence(params TextParser[] parsers) => new SequenceParser(parsers);

    /// <summary>Reads text, URLs, and entities, up to the end of the line or to a character that ends the text.</summary>
    public static TextParser TextWith(LexemeParser[] entities, char? until = null) => new TextWithParser(entities, until);

    /// <summary>Repeats the parser as long as it succeeds.</summary>
    public static TextParser Many(TextParser parser) => new ManyParser(parser, int.MaxValue);

    /// <summary>Runs the parser once, and succeeds even if it fails. Unlike Pidgin's Optional, it builds no error.</summary>
    public static TextParser Maybe(TextParser parser) => new ManyParser(parser, 1);

    /// <summary>Fails if the parser succeeds without adding a token.</summary>
    public static TextParser Some(TextParser parser) => new SomeParser(parser);

    /// <summary>Restores the characters and tokens if the parser fails.</summary>
    public static TextParser Attempt(TextParser parser) => new AttemptParser(parser);

    /// <summary>Reads the line that the context has entered: a prelude, if there can be one, and the text. Returns the index of the first token after the prelude.</summary>
    public static Parser<char, int> LineOf(TextParser? prelude, TextParser text) => new LineParser(prelude, (TextWithParser)text);

    /// <summary>A parser over the characters of a line that knows with which of them it can begin.</summary>
    public abstract class TextParser : Parser<char, Unit>
    {
        /// <summary>The characters with which a match that is not empty can begin.</summary>
        public abstract IReadOnlyCollection<char> Beginnings { get; }

        /// <summary>Whether the parser can succeed without consuming anything.</summary>
        public abstract bool CanBeEmpty { get; }
    }

    /// <summary>A parser that makes the match of a scanner a token.</summary>
    public sealed class LexemeParser(SyntaxKind kind, string begins, Scanner scanner) : TextParser
    {
        public override IReadOnlyCollection<char> Beginnings { get; } = begins.ToHashSet();

        public override bool CanBeEmpty => false;

        public override bool TryParse(ref ParseState<char> state, ref PooledList<Expected<char>> expecteds, out Unit result)
        {
            result = Unit.Value;
            ParseContext context = ContextOf(state);
            int position = PositionOf(state, context);
            if (position >= context.Line.Length || !TryAdd(context, context.LineText, position, out int end))
            {
                return false;
            }

            state.Advance(end - position);
            return true;
        }

        /// <summary>Adds the match at a position of the line that the context has entered.</summary>
        public bool TryAdd(ParseContext context, ReadOnlySpan<char> line, int position, out int end)
        {
            // A match may begin before the character that reveals it, but not inside the previous token.
            bool isFound = scanner(line, position, out TextSpan match) && match.Start >= context.PendingText;
            end = match.End;
            if (isFound)
            {
                context.AddToken(kind, match);
            }

            return isFound;
        }
    }

    private static ParseContext ContextOf(in ParseState<char> state) => (ParseContext)(object)state.Configuration;

    /// <summary>The position in the line that the context has entered.</summary>
    private static int PositionOf(in ParseState<char> state, ParseContext context) => (int)state.Location - context.Line.Start;

    private sealed class ChooseParser : TextParser
    {
        private readonly CharacterTable<TextParser[]> _parsers;
        private readonly TextParser[] _otherwise;

        public ChooseParser(TextParser[] alternatives)
        {
            _otherwise = [.. alternatives.Where(parser => parser.CanBeEmpty)];
            _parsers = new CharacterTable<TextParser[]>(
                alternatives.SelectMany(parser => parser.Beginnings),
                character => [.. alternatives.Where(parser => parser.CanBeEmpty || parser.Beginnings.Contains(character))]);
        }

        public override IReadOnlyCollection<char> Beginnings => [.. _parsers.Characters];

        public override bool CanBeEmpty => _otherwise.Length > 0;

        public override bool TryParse(ref ParseState<char> state, ref PooledList<Expected<char>> expecteds, [MaybeNullWhen(false)] out Unit result)
        {
            ParseContext context = ContextOf(state);
            int position = PositionOf(state, context);
            foreach (TextParser parser in (position < context.Line.Length ? _parsers[context.LineText[position]] : null) ?? _otherwise)
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

    private sealed class SequenceParser(TextParser[] parsers) : TextParser
    {
        public override IReadOnlyCollection<char> Beginnings { get; } =
            [.. parsers.TakeWhile(parser => parser.CanBeEmpty).Concat(parsers.SkipWhile(parser => parser.CanBeEmpty).Take(1)).SelectMany(parser => parser.Beginnings).Distinct()];

        public override bool CanBeEmpty { get; } = parsers.All(parser => parser.CanBeEmpty);

        public override bool TryParse(ref ParseState<char> state, ref PooledList<Expected<char>> expecteds, [MaybeNullWhen(false)] out Unit result)
        {
            foreach (TextParser parser in parsers)
            {
                if (!parser.TryParse(ref state, ref expecteds, out result))
                {
                    return false;
                }
            }

            result = Unit.Value;
            return true;
        }
    }

    private sealed class TextWithParser(LexemeParser[] entities, char? until) : TextParser
    {
        private readonly CharacterTable<LexemeParser[]> _entities = new(
            entities.SelectMany(entity => entity.Beginnings), character => [.. entities.Where(entity => entity.Beginnings.Contains(character))]);

        public override IReadOnlyCollection<char> Beginnings => [];

        public override bool CanBeEmpty => true;

        public override bool TryParse(ref ParseState<char> state, ref PooledList<Expected<char>> expecteds, out Unit result)
        {
            ParseContext context = ContextOf(state);
            int position = PositionOf(state, context);
            state.Advance(Read(context, position) - position);
            result = Unit.Value;
            return true;
        }

        /// <summary>Reads the text from a position in the line that the context has entered. Returns the position where it ends.</summary>
        public int Read(ParseContext context, int position)
        {
            ReadOnlySpan<char> line = context.LineText;
            while (true)
            {
                int end = context.TryFindUrl(position, out TextSpan url) ? url.Start : line.Length;
                if (TryReadNextEntity(context, line, end, ref position))
                {
                    continue;
                }

                context.AddPendingText(position);
                if (position < end || end == line.Length)
                {
                    return position;
                }

                context.AddToken(SyntaxKind.UrlToken, url);
                position = url.End;
            }
        }

        /// <summary>
        /// Reads the first entity that is revealed before the end of a range; it may itself go beyond. Otherwise returns false, and the position is where the text ends, or
        /// the end of the range.
        /// </summary>
        private bool TryReadNextEntity(ParseContext context, ReadOnlySpan<char> line, int end, ref int position)
        {
            int start = context.Line.Start;
            for (int sign = position; (sign = context.Index.NextSign(start + sign, start + end) - start) < end; sign++)
            {
                if (TryReadEntity(context, line, sign, ref position))
                {
                    return true;
                }

                if (line[sign] == until)
                {
                    position = sign;
                    return false;
                }
            }

            position = end;
            return false;
        }

        private bool TryReadEntity(ParseContext context, ReadOnlySpan<char> line, int sign, ref int position)
        {
            foreach (LexemeParser entity in _entities[line[sign]] ?? [])
            {
                if (entity.TryAdd(context, line, sign, out int end))
                {
                    position = end;
                    return true;
                }
            }

            return false;
        }
    }

    private sealed class BlanksParser : TextParser
    {
        public override IReadOnlyCollection<char> Beginnings { get; } = InvisibleCharacters.Characters.ToCharArray();

        public override bool CanBeEmpty => true;

        public override bool TryParse(ref ParseState<char> state, ref PooledList<Expected<char>> expecteds, out Unit result)
        {
            ParseContext context = ContextOf(state);
            ReadOnlySpan<char> rest = context.LineText[PositionOf(state, context)..];
            state.Advance(rest.Length - InvisibleCharacters.TrimStart(rest).Length);
            context.PendingText = PositionOf(state, context);
            result = Unit.Value;
            return true;
        }
    }

    private sealed class ManyParser(TextParser parser, int maximum) : TextParser
    {
        public override IReadOnlyCollection<char> Beginnings => parser.Beginnings;

        public override bool CanBeEmpty => true;

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

    private sealed class SomeParser(TextParser parser) : TextParser
    {
        public override IReadOnlyCollection<char> Beginnings => parser.Beginnings;

        public override bool CanBeEmpty => false;

        public override bool TryParse(ref ParseState<char> state, ref PooledList<Expected<char>> expecteds, [MaybeNullWhen(false)] out Unit result)
        {
            int count = ContextOf(state).Tokens.Count;
            return parser.TryParse(ref state, ref expecteds, out result) && ContextOf(state).Tokens.Count > count;
        }
    }

    private sealed class AttemptParser(TextParser parser) : TextParser
    {
        public override IReadOnlyCollection<char> Beginnings => parser.Beginnings;

        public override bool CanBeEmpty => parser.CanBeEmpty;

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

    private sealed class LineParser : Parser<char, int>
    {
        private readonly TextParser? _prelude;
        private readonly TextWithParser _text;
        private readonly CharacterTable<TextParser>? _beginnings;

        public LineParser(TextParser? prelude, TextWithParser text)
        {
            _prelude = prelude;
            _text = text;
            _beginnings = prelude is null ? null : new CharacterTable<TextParser>(prelude.Beginnings, _ => prelude);
        }

        public override bool TryParse(ref ParseState<char> state, ref PooledList<Expected<char>> expecteds, out int result)
        {
            ParseContext context = ContextOf(state);
            UrlScanner.FindAll(context.LineText, context.Line.Start, context.Index, context.Urls);
            int position = 0;
            if (_beginnings?[context.LineText[0]] is { } prelude)
            {
                state.Advance(context.Line.Start - (int)state.Location);
                _ = prelude.TryParse(ref state, ref expecteds, out _);
                position = PositionOf(state, context);
            }

            result = context.Tokens.Count;
            _text.Read(context, position);
            return true;
        }
    }
}
