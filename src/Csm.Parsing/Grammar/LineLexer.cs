using Csm.Parsing.Grammar.Scanners;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;
using NodaTime;

namespace Csm.Parsing.Grammar;

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
            bool isEnded = LineEnd.TryFind(text, position, out TextSpan lineEnd);
            AddLine(text, TextSpan.FromBounds(position, isEnded ? lineEnd.Start : text.Length), lines);
            position = isEnded ? lineEnd.End : text.Length;
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    /// <summary>The token that a whole line would be by its looks alone.</summary>
    public static SyntaxKind ShapeOf(ReadOnlySpan<char> line)
    {
        line = InvisibleCharacters.Trim(line);
        return line switch
        {
            [] => SyntaxKind.TextToken,
            ['@', ..] => IsHandle(line) ? SyntaxKind.HandleToken : SyntaxKind.TextToken,
            _ when char.IsDigit(line[0]) && CountScanner.IsCount(line) => SyntaxKind.CountToken,
            _ when Vocabularies.FindLabel(line) is { } label => label.Kind,
            _ when Vocabularies.TryReadJoined(line, out YearMonth _, out _) => SyntaxKind.JoinedToken,
            _ => SyntaxKind.TextToken,
        };
    }

    private static void AddLine(ReadOnlySpan<char> text, TextSpan span, PooledBuilder<Line> lines)
    {
        ReadOnlySpan<char> line = text.Slice(span.Start, span.Length);
        int leading = line.Length - line.TrimStart().Length;
        line = line.Trim();
        if (!InvisibleCharacters.Trim(line).IsEmpty)
        {
            SyntaxKind shape = ShapeOf(line);
            lines.Add(new Line(span.Start + leading, line.Length, shape)
            {
                FitsLocation = CodePoints.IsAtMost(LocationLimit, line),
                IsWord = line.Length <= LabelLimit && !line.ContainsAny(' ', '\u00A0', '\u202F'),
                Languages = LanguagesOf(InvisibleCharacters.Trim(line), shape),
                ResemblesCount = shape == SyntaxKind.TextToken && CountScanner.MayBeCount(InvisibleCharacters.Trim(line)),
            });
        }
    }

    private static LanguageSet LanguagesOf(ReadOnlySpan<char> line, SyntaxKind shape) => shape switch
    {
        SyntaxKind.CountToken => CountScanner.LanguagesOf(line),
        SyntaxKind.FollowersToken or SyntaxKind.FollowingToken => Vocabularies.FindLabel(line)!.Languages,
        _ => default,
    };

    /// <summary>An @ and up to 20 of [A-Za-z0-9_]: X allows 15 today and allowed more once.</summary>
    private static bool IsHandle(ReadOnlySpan<char> line)
        => line.Length is > 1 and <= HandleLimit + 1 && !line[1..].ContainsAnyExcept(MentionScanner.HandleCharacters);
}
