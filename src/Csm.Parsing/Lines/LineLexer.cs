using System.Numerics;
using System.Runtime.Intrinsics;
using Csm.Parsing.Languages;
using Csm.Parsing.Text;
using NodaTime;

namespace Csm.Parsing.Lines;

/// <summary>
/// Splits a text into lines and classifies each by its looks, in any language. Lines without visible text are left out, and so are white space at the ends of
/// the others and byte order marks at their start: they are trivia.
/// </summary>
internal static class LineLexer
{
    /// <summary>X's limit for a location, in code points.</summary>
    public const int LocationLimit = 30;

    /// <summary>An unknown label may be as long as the known ones, or a little longer.</summary>
    private const int LabelLimit = 20;

    /// <summary>The UTF-16 units that are compared at once to find numbers, a bit of an <see cref="uint"/> for each.</summary>
    private const int UnitsAtOnce = 32;

    /// <summary>A longer line that begins with a visible character other than a digit is text. A code point of a location has at most two UTF-16 units.</summary>
    private static readonly int ShortLineLimit = Math.Max(2 * LocationLimit, Vocabularies.LengthLimit);

    /// <summary>Adds the lines of a page, or of several files that were joined.</summary>
    public static void Lex(ParseContext context) => Lex(context, mayBeJoined: true);

    /// <summary>Adds the lines of the text of a single post.</summary>
    public static void LexPostText(ParseContext context) => Lex(context, mayBeJoined: false);

    private static void Lex(ParseContext context, bool mayBeJoined)
    {
        ReadOnlySpan<char> text = context.Text;
        PooledBuilder<Line> lines = context.Lines;
        int position = 0;
        while (position < text.Length)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (char.IsAsciiDigit(text[position]) && TryAddNumbers(text, ref position, lines))
            {
                continue;
            }

            // Between CR and LF is a line without text.
            int end = context.Index.NextLineEnd(position);
            if (end - position > ShortLineLimit && IsLetterOrSign(text[position]) && InvisibleCharacters.IsVisible(text[end - 1]))
            {
                lines.Add(new Line(position, end - position, LineShape.Text));
            }
            else if (position < end)
            {
                AddLines(context, new TextSpan(position, end - position), mayBeJoined);
            }

            position = end + 1;
        }
    }

    private static bool IsLetterOrSign(char character) => InvisibleCharacters.IsVisible(character) && !char.IsDigit(character);

    /// <summary>Adds a line; several lines if files without line ends at their ends were joined.</summary>
    private static void AddLines(ParseContext context, TextSpan span, bool mayBeJoined)
    {
        ReadOnlySpan<char> text = context.Text.AsSpan(0, span.End);
        int position = FindStart(text, span.Start, mayBeJoined);
        while (mayBeJoined && FindJoint(text[position..]) is > 0 and var joint)
        {
            AddLine(context, new TextSpan(position, joint));
            position = FindStart(text, position + joint, mayBeJoined);
        }

        AddLine(context, TextSpan.FromBounds(position, span.End));
    }

    /// <summary>Skips white space, and the byte order mark with which the text begins, or a line where files were joined.</summary>
    private static int FindStart(ReadOnlySpan<char> text, int position, bool mayBeJoined)
    {
        while (position < text.Length && (char.IsWhiteSpace(text[position]) || (text[position] == SourceText.ByteOrderMark && (mayBeJoined || position == 0))))
        {
            position++;
        }

        return position;
    }

    /// <summary>
    /// Finds the byte order mark after a count, where a file without a line end at its end was joined with another; -1 if there is none. Elsewhere in a line
    /// the mark is a character of the text.
    /// </summary>
    private static int FindJoint(ReadOnlySpan<char> line)
    {
        int joint = InvisibleCharacters.TrimStart(line) is [var first, ..] && char.IsDigit(first) ? line.IndexOf(SourceText.ByteOrderMark) : -1;
        return joint > 0 && !line[joint..].Trim(SourceText.ByteOrderMark).IsWhiteSpace() && !CountScanner.LanguagesOf(InvisibleCharacters.Trim(line[..joint])).IsEmpty ? joint : -1;
    }

    /// <summary>Adds lines of a few digits and LF. Three quarters of all lines look like that, and mostly three of them are within 32 characters, which are compared at once.</summary>
    private static bool TryAddNumbers(ReadOnlySpan<char> text, ref int position, PooledBuilder<Line> lines)
    {
        uint others;
        uint lineFeeds;
        if (Vector128.IsHardwareAccelerated && text.Length - position >= UnitsAtOnce)
        {
            var units = TextUnits.At<TextUnitsPair<TextUnits128>>(text, position);
            others = ~(uint)units.AreBetween((byte)'0', (byte)'9');
            lineFeeds = (uint)units.Are((byte)'\n');
        }
        else
        {
            FindDigits(text[position..], out others, out lineFeeds);
        }

        int start = position;
        while (others != 0 && BitOperations.TrailingZeroCount(others) is > 0 and <= CountScanner.LengthLimit and var length && (lineFeeds >> length & 1) != 0)
        {
            LineLooks looks = length <= CountScanner.SafeLength ? LineLooks.FitsLocation | LineLooks.IsPlainNumber : LineLooks.FitsLocation;
            lines.Add(new Line(start, length, LineShape.Count) { Languages = LanguageSet.Viewer, Looks = looks });
            start += length + 1;
            others = others >> length >> 1;
            lineFeeds = lineFeeds >> length >> 1;
        }

        bool isAdded = start > position;
        position = start;
        return isAdded;
    }

    private static void FindDigits(ReadOnlySpan<char> text, out uint others, out uint lineFeeds)
    {
        int length = Math.Min(text.Length, UnitsAtOnce);
        others = length < UnitsAtOnce ? uint.MaxValue << length : 0;
        lineFeeds = 0;
        for (int index = 0; index < length; index++)
        {
            others |= char.IsAsciiDigit(text[index]) ? 0 : 1u << index;
            lineFeeds |= text[index] == '\n' ? 1u << index : 0;
        }
    }

    private static void AddLine(ParseContext context, TextSpan span)
    {
        ReadOnlySpan<char> text = context.Text.AsSpan(span.Start, span.Length).TrimEnd();
        ReadOnlySpan<char> visible = InvisibleCharacters.Trim(text);
        if (!visible.IsEmpty)
        {
            Line line = Classify(span.Start, text, visible);
            context.HasDoubtfulCounts |= line.ResemblesCount || (line.Shape == LineShape.Count && line.Languages != LanguageSet.Viewer);
            context.Lines.Add(line);
        }
    }

    // Ordered by frequency: three quarters of all lines are counts, and most others are long texts. Nothing but a label, a joined line and text begins with a letter.
    private static Line Classify(int start, ReadOnlySpan<char> line, ReadOnlySpan<char> visible)
    {
        bool beginsWithLetter = char.IsAsciiLetter(visible[0]);
        LineLooks looks = (CodePoints.IsAtMost(LocationLimit, line) ? LineLooks.FitsLocation : 0) | (visible.Length < line.Length ? LineLooks.HasInvisibleEnds : 0);
        if (!beginsWithLetter && CountScanner.LanguagesOf(visible) is { IsEmpty: false } writing)
        {
            looks |= line.Length <= CountScanner.SafeLength && !line.ContainsAnyExceptInRange('0', '9') ? LineLooks.IsPlainNumber : 0;
            return new Line(start, line.Length, LineShape.Count) { Languages = writing, Looks = looks };
        }

        if (Vocabularies.FindLabel(visible) is { } label)
        {
            return new Line(start, line.Length, LineShape.Label) { Label = label.Kind, Languages = label.Languages, Looks = looks };
        }

        looks |= line.Length <= LabelLimit && !visible.ContainsAny(' ', '\u00A0', '\u202F') ? LineLooks.IsWord : LineLooks.None;
        if (!beginsWithLetter && Handle.IsLine(visible))
        {
            return new Line(start, line.Length, LineShape.Handle) { Looks = looks };
        }

        if (Vocabularies.TryReadJoined(visible, out YearMonth _, out LanguageSet joined))
        {
            return new Line(start, line.Length, LineShape.Joined) { Languages = joined, Looks = looks };
        }

        looks |= !beginsWithLetter && CountScanner.MayBeCount(visible) ? LineLooks.ResemblesCount : LineLooks.None;
        return new Line(start, line.Length, LineShape.Text) { Looks = looks };
    }
}
