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

    /// <summary>Adds the lines of a page, or of several files that were joined.</summary>
    public static void Lex(ReadOnlySpan<char> text, PooledBuilder<Line> lines, CancellationToken cancellationToken)
        => Lex(text, lines, mayBeJoined: true, cancellationToken);

    /// <summary>Adds the lines of the text of a single post.</summary>
    public static void LexPostText(ReadOnlySpan<char> text, PooledBuilder<Line> lines) => Lex(text, lines, mayBeJoined: false, CancellationToken.None);

    private static void Lex(ReadOnlySpan<char> text, PooledBuilder<Line> lines, bool mayBeJoined, CancellationToken cancellationToken)
    {
        int position = 0;
        while (position < text.Length)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (TryAddDigits(text, ref position, lines))
            {
                continue;
            }

            bool isEnded = LineEnd.TryFind(text, position, out TextSpan lineEnd);
            int end = isEnded ? lineEnd.Start : text.Length;
            position = FindStart(text, position, end, mayBeJoined);
            while (mayBeJoined && FindJoint(text[position..end]) is > 0 and var joint)
            {
                AddLine(text, new TextSpan(position, joint), lines);
                position = FindStart(text, position + joint, end, mayBeJoined);
            }

            AddLine(text, TextSpan.FromBounds(position, end), lines);
            position = isEnded ? lineEnd.End : text.Length;
        }
    }

    /// <summary>Skips white space, and the byte order mark with which the text begins, or a line where files were joined.</summary>
    private static int FindStart(ReadOnlySpan<char> text, int position, int end, bool mayBeJoined)
    {
        while (position < end && (char.IsWhiteSpace(text[position]) || (text[position] == SourceText.ByteOrderMark && (mayBeJoined || position == 0))))
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

    /// <summary>Adds a line of a few digits and LF. Three quarters of all lines look like that, and this path takes a third of the time.</summary>
    private static bool TryAddDigits(ReadOnlySpan<char> text, ref int position, PooledBuilder<Line> lines)
    {
        int end = position;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        int length = end - position;
        if (length is 0 or > CountScanner.LengthLimit || end == text.Length || text[end] != '\n')
        {
            return false;
        }

        lines.Add(new Line(position, length, LineShape.Count) { Languages = LanguageSet.Viewer, Looks = LineLooks.FitsLocation });
        position = end + 1;
        return true;
    }

    private static void AddLine(ReadOnlySpan<char> text, TextSpan span, PooledBuilder<Line> lines)
    {
        ReadOnlySpan<char> line = text.Slice(span.Start, span.Length).TrimEnd();
        ReadOnlySpan<char> visible = InvisibleCharacters.Trim(line);
        if (!visible.IsEmpty)
        {
            lines.Add(Classify(span.Start, line, visible));
        }
    }

    // Ordered by frequency: three quarters of all lines are counts, and most others are long texts.
    private static Line Classify(int start, ReadOnlySpan<char> line, ReadOnlySpan<char> visible)
    {
        LineLooks looks = CodePoints.IsAtMost(LocationLimit, line) ? LineLooks.FitsLocation : LineLooks.None;
        if (CountScanner.LanguagesOf(visible) is { IsEmpty: false } writing)
        {
            return new Line(start, line.Length, LineShape.Count) { Languages = writing, Looks = looks };
        }

        if (Vocabularies.FindLabel(visible) is { } label)
        {
            return new Line(start, line.Length, LineShape.Label) { Label = label.Kind, Languages = label.Languages, Looks = looks };
        }

        looks |= line.Length <= LabelLimit && !visible.ContainsAny(' ', '\u00A0', '\u202F') ? LineLooks.IsWord : LineLooks.None;
        if (Handle.IsLine(visible))
        {
            return new Line(start, line.Length, LineShape.Handle) { Looks = looks };
        }

        if (Vocabularies.TryReadJoined(visible, out YearMonth _, out LanguageSet joined))
        {
            return new Line(start, line.Length, LineShape.Joined) { Languages = joined, Looks = looks };
        }

        looks |= CountScanner.MayBeCount(visible) ? LineLooks.ResemblesCount : LineLooks.None;
        return new Line(start, line.Length, LineShape.Text) { Looks = looks };
    }
}
