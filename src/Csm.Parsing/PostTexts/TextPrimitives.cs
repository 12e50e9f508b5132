using System.Buffers;
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
/// The grammar compiles. Each parser knows the characters that it can begin with; when they are constructed, <see cref="Choose"/>, <see cref="Many"/>, <see cref="TextWith"/>
/// and <c>LineOf</c> make tables of them. So Pidgin is entered once for a line, a prelude is tried only where one can be, and a text is read from sign to sign.
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
    public static Parser<char, int> LineOf(TextParser prelude, TextParser text) => new LineParser(Maybe(prelude), text);

    /// <summary>Reads the line that the context has entered as text. Returns the index of its first token.</summary>
    public static Parser<char, int> LineOf(TextParser text) => new LineParser(prelude: null, text);

    /// <summary>A parser over the characters of a line that knows with which of them it can begin.</summary>
    public abstract class TextParser : Parser<char, Unit>
    {
        /// <summary>The characters with which a match that is not empty can begin.</summary>
        public abstract string Beginnings { get; }

        /// <summary>Whether the parser can succeed without consuming anything.</summary>
        public abstract bool CanBeEmpty { get; }

        /// <summary>Gets the parser for a text that begins with a character, without the choices that the character decides.</summary>
        public virtual TextParser At(char first) => this;

        /// <summary>Reads from the position of the reader. If it fails, the reader may have moved only inside of an <see cref="Attempt"/>.</summary>
        public abstract bool TryRead(ref LineReader reader);

        public sealed override bool TryParse(ref ParseState<char> state, ref PooledList<Expected<char>> expecteds, [MaybeNullWhen(false)] out Unit result)
        {
            // Among combinators of Pidgin, its state has the position; the grammar of texts goes the direct way, from LineOf.
            ParseContext context = ContextOf(state);
            int position = Math.Max((int)state.Location - context.Line.Start, 0);
            var reader = new LineReader(context);
            reader.GoOn(position, context.PendingText);
            bool isRead = TryRead(ref reader);
            state.Advance(context.Line.Start + reader.Position - (int)state.Location);
            context.PendingText = reader.Pending;
            result = Unit.Value;
            return isRead;
        }
    }

    /// <summary>A parser that makes the match of a scanner a token.</summary>
    public sealed class LexemeParser(SyntaxKind kind, string begins, Scanner scanner) : TextParser
    {
        private readonly SearchValues<char> _beginnings = SearchValues.Create(begins);

        public override string Beginnings => begins;

        public override bool CanBeEmpty => false;

        public override bool TryRead(ref LineReader reader)
            => !reader.IsAtEnd && _beginnings.Contains(reader.Line[reader.Position]) && TryReadAt(ref reader, reader.Position);

        /// <summary>Reads a match that begins or is revealed at a position.</summary>
        public bool TryReadAt(ref LineReader reader, int position) => scanner(reader.Line, position, out TextSpan match) && reader.TryAdd(kind, match);
    }

    private static ParseContext ContextOf(in ParseState<char> state) => (ParseContext)(object)state.Configuration;

    /// <summary>Joins what several parsers can begin with. Grammars are made at each start, so there is no query over characters, which would have to be compiled first.</summary>
    private static string BeginningsOf(IEnumerable<TextParser> parsers) => string.Concat(parsers.Select(parser => parser.Beginnings));

    private sealed class ChooseParser : TextParser
    {
        private readonly CharacterTable<TextParser> _parsers;
        private readonly TextParser _otherwise;

        public ChooseParser(TextParser[] alternatives)
        {
            Beginnings = BeginningsOf(alternatives);
            _otherwise = new FirstParser([.. alternatives.Where(parser => parser.CanBeEmpty)]);
            _parsers = new CharacterTable<TextParser>(Beginnings, AlternativesAt);

            TextParser AlternativesAt(char first)
            {
                TextParser[] possible = [.. alternatives.Where(parser => parser.CanBeEmpty || parser.Beginnings.Contains(first, StringComparison.Ordinal)).Select(parser => parser.At(first))];
                return possible is [var only] ? only : new FirstParser(possible);
            }
        }

        public override string Beginnings { get; }

        public override bool CanBeEmpty => _otherwise.CanBeEmpty;

        public override TextParser At(char first) => _parsers[first] ?? _otherwise;

        public override bool TryRead(ref LineReader reader) => (reader.IsAtEnd ? _otherwise : At(reader.Line[reader.Position])).TryRead(ref reader);
    }

    /// <summary>Tries some parsers in order.</summary>
    private sealed class FirstParser(TextParser[] parsers) : TextParser
    {
        public override string Beginnings { get; } = BeginningsOf(parsers);

        public override bool CanBeEmpty { get; } = parsers.Any(parser => parser.CanBeEmpty);

        public override bool TryRead(ref LineReader reader)
        {
            foreach (TextParser parser in parsers)
            {
                if (parser.TryRead(ref reader))
                {
                    return true;
                }
            }

            return false;
        }
    }

    private sealed class SequenceParser(TextParser[] parsers) : TextParser
    {
        private readonly TextParser[] _parsers = parsers;

        public override string Beginnings { get; } = BeginningsOf(parsers.TakeWhile(parser => parser.CanBeEmpty).Concat(parsers.SkipWhile(parser => parser.CanBeEmpty).Take(1)));

        public override bool CanBeEmpty { get; } = parsers.All(parser => parser.CanBeEmpty);

        public override TextParser At(char first) => _parsers[0].At(first) is var begin && begin is SequenceParser sequence
            ? new SequenceParser([.. sequence._parsers, .. _parsers[1..]])
            : new SequenceParser([begin, .. _parsers[1..]]);

        public override bool TryRead(ref LineReader reader)
        {
            foreach (TextParser parser in _parsers)
            {
                if (!parser.TryRead(ref reader))
                {
                    return false;
                }
            }

            return true;
        }
    }

    private sealed class TextWithParser(LexemeParser[] entities, char? until) : TextParser
    {
        private readonly CharacterTable<LexemeParser[]> _entities = new(
            BeginningsOf(entities), character => [.. entities.Where(entity => entity.Beginnings.Contains(character, StringComparison.Ordinal))]);

        // A text can begin with any character, so no table is made of what contains it.
        public override string Beginnings => "";

        public override bool CanBeEmpty => true;

        public override bool TryRead(ref LineReader reader)
        {
            int length = reader.Line.Length;
            while (true)
            {
                bool hasUrl = reader.TryFindUrl(out TextSpan url);
                int end = hasUrl ? url.Start : length;
                if (TryReadNextEntity(ref reader, ref end))
                {
                    continue;
                }

                if (!hasUrl || end < url.Start)
                {
                    reader.AddText(end);
                    return true;
                }

                reader.TryAdd(SyntaxKind.UrlToken, url);
            }
        }

        /// <summary>
        /// Reads the first entity that begins or is revealed before the end of a range; it may itself go beyond. If there is none, the end becomes that of the text, if the
        /// text ends in the range.
        /// </summary>
        private bool TryReadNextEntity(ref LineReader reader, ref int end)
        {
            for (int sign = reader.Position; (sign = reader.NextSign(sign, end)) < end; sign++)
            {
                char character = reader.Line[sign];
                foreach (LexemeParser entity in _entities[character] ?? [])
                {
                    if (entity.TryReadAt(ref reader, sign))
                    {
                        return true;
                    }
                }

                if (character == until)
                {
                    end = sign;
                    return false;
                }
            }

            return false;
        }
    }

    private sealed class BlanksParser : TextParser
    {
        public override string Beginnings => InvisibleCharacters.Characters;

        public override bool CanBeEmpty => true;

        public override bool TryRead(ref LineReader reader)
        {
            reader.SkipBlanks();
            return true;
        }
    }

    private sealed class ManyParser(TextParser parser, int maximum) : TextParser
    {
        private readonly CharacterTable<TextParser> _parser = new(parser.Beginnings, parser.At);

        public override string Beginnings => parser.Beginnings;

        public override bool CanBeEmpty => true;

        public override bool TryRead(ref LineReader reader)
        {
            int count = 0;
            while (count < maximum && !reader.IsAtEnd && _parser[reader.Line[reader.Position]] is { } next && next.TryRead(ref reader))
            {
                count++;
            }

            return true;
        }
    }

    private sealed class SomeParser(TextParser parser) : TextParser
    {
        public override string Beginnings => parser.Beginnings;

        public override bool CanBeEmpty => false;

        public override bool TryRead(ref LineReader reader)
        {
            int count = reader.TokenCount;
            return parser.TryRead(ref reader) && reader.TokenCount > count;
        }
    }

    private sealed class AttemptParser(TextParser parser) : TextParser
    {
        public override string Beginnings => parser.Beginnings;

        public override bool CanBeEmpty => parser.CanBeEmpty;

        public override bool TryRead(ref LineReader reader)
        {
            LineReader saved = reader;
            int count = reader.TokenCount;
            if (parser.TryRead(ref reader))
            {
                return true;
            }

            reader.Return(saved, count);
            return false;
        }
    }

    private sealed class LineParser(TextParser? prelude, TextParser text) : Parser<char, int>
    {
        public override bool TryParse(ref ParseState<char> state, ref PooledList<Expected<char>> expecteds, out int result)
        {
            var reader = new LineReader(ContextOf(state));
            prelude?.TryRead(ref reader);
            result = reader.TokenCount;
            return text.TryRead(ref reader);
        }
    }
}
