using Csm.Parsing.Languages;
using Csm.Parsing.PostTexts.Scanners;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;
using NodaTime;

namespace Csm.Parsing.Lines;

/// <summary>Cuts a text into lines and tells their shapes, in any language; lines that show nothing and outer white space stay out, as trivia.</summary>
internal static class LineLexer
{
    /// <summary>X's limit for a location, in code points.</summary>
    public const int LocationLimit = 30;

    private const int HandleLimit = 20;

    /// <summary>A label that is not known may be as long as those that are, and a little longer.</summary>
    private const int LabelLimit = 20;

    public static void Lex(ReadOnlySpan<char> text, PooledBuilder<Line> lines, CancellationToken cancellationToken)
    {
        int position = text is [SourceText.ByteOrderMark, ..] ? 1 : 0;
        while (position < text.Length)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (TryAddDigits(text, ref position, lines))
            {
                continue;
            }

            bool isEnded = LineEnd.TryFind(text, position, out TextSpan lineEnd);
            AddLine(text, TextSpan.FromBounds(position, isEnded ? lineEnd.Start : text.Length), lines);
            position = isEnded ? lineEnd.End : text.Length;
        }
    }

    /// <summary>The token that a whole line would be by its looks alone.</summary>
    public static SyntaxKind ShapeOf(ReadOnlySpan<char> line) => Classify(0, line.Length, InvisibleCharacters.Trim(line)).Shape;

    /// <summary>Three lines of four are a few digits and LF: read so they take a third of the time.</summary>
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

        lines.Add(new Line(position, length, SyntaxKind.CountToken) { Languages = LanguageSet.All, FitsLocation = true });
        position = end + 1;
        return true;
    }

    private static void AddLine(ReadOnlySpan<char> text, TextSpan span, PooledBuilder<Line> lines)
    {
        ReadOnlySpan<char> line = text.Slice(span.Start, span.Length);
        int leading = line.Length - line.TrimStart().Length;
        line = line.Trim();
        ReadOnlySpan<char> visible = InvisibleCharacters.Trim(line);
        if (!visible.IsEmpty)
        {
            lines.Add(Classify(span.Start + leading, line.Length, visible) with { FitsLocation = CodePoints.IsAtMost(LocationLimit, line) });
        }
    }

    // In the order of how often they occur: three lines of four are counts, most others long texts.
    private static Line Classify(int start, int length, ReadOnlySpan<char> visible)
    {
        if (CountScanner.LanguagesOf(visible) is { IsEmpty: false } languages)
        {
            return new Line(start, length, SyntaxKind.CountToken) { Languages = languages };
        }

        if (Vocabularies.FindLabel(visible) is { } label)
        {
            return new Line(start, length, label.Kind) { Languages = label.Languages };
        }

        SyntaxKind shape = IsHandle(visible) ? SyntaxKind.HandleToken
            : Vocabularies.TryReadJoined(visible, out YearMonth _, out _) ? SyntaxKind.JoinedToken
            : SyntaxKind.TextToken;
        return new Line(start, length, shape)
        {
            IsWord = length <= LabelLimit && !visible.ContainsAny(' ', '\u00A0', '\u202F'),
            ResemblesCount = shape == SyntaxKind.TextToken && CountScanner.MayBeCount(visible),
        };
    }

    /// <summary>An @ and up to 20 of [A-Za-z0-9_]: X allows 15 today and allowed more once.</summary>
    private static bool IsHandle(ReadOnlySpan<char> line)
        => line is ['@', _, ..] && line.Length <= HandleLimit + 1 && !line[1..].ContainsAnyExcept(MentionScanner.HandleCharacters);
}
