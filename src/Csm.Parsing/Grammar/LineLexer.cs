using Csm.Parsing.Grammar.Scanners;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing.Grammar;

/// <summary>Cuts a text into lines and tells their shapes; blank lines and outer white space stay out, as trivia.</summary>
internal static class LineLexer
{
    private const int HandleLimit = 20;

    public static void Lex(ReadOnlySpan<char> text, Vocabulary vocabulary, PooledBuilder<Line> lines, CancellationToken cancellationToken)
    {
        int position = text is [SourceText.ByteOrderMark, ..] ? 1 : 0;
        while (position < text.Length)
        {
            bool isEnded = LineEnd.TryFind(text, position, out TextSpan lineEnd);
            AddLine(text, TextSpan.FromBounds(position, isEnded ? lineEnd.Start : text.Length), vocabulary, lines);
            position = isEnded ? lineEnd.End : text.Length;
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    private static void AddLine(ReadOnlySpan<char> text, TextSpan span, Vocabulary vocabulary, PooledBuilder<Line> lines)
    {
        ReadOnlySpan<char> line = text.Slice(span.Start, span.Length);
        int leading = line.Length - line.TrimStart().Length;
        line = line.Trim();
        if (!line.IsEmpty)
        {
            lines.Add(new Line(span.Start + leading, line.Length, ShapeOf(line, vocabulary)));
        }
    }

    /// <summary>The token that a whole line would be by its looks alone.</summary>
    private static SyntaxKind ShapeOf(ReadOnlySpan<char> line, Vocabulary vocabulary) => line[0] switch
    {
        '@' => IsHandle(line) ? SyntaxKind.HandleToken : SyntaxKind.TextToken,
        _ when CountScanner.MayBegin(line[0]) => CountScanner.TryRead(line, vocabulary, out _) ? SyntaxKind.CountToken : SyntaxKind.TextToken,
        _ when line.SequenceEqual(vocabulary.Followers) => SyntaxKind.FollowersToken,
        _ when line.SequenceEqual(vocabulary.Following) => SyntaxKind.FollowingToken,
        _ when line.SequenceEqual(vocabulary.Media) => SyntaxKind.MediaToken,
        _ when line.SequenceEqual(vocabulary.Statuses) => SyntaxKind.StatusesToken,
        _ when vocabulary.TryReadJoined(line, out _) => SyntaxKind.JoinedToken,
        _ => SyntaxKind.TextToken,
    };

    /// <summary>An @ and up to 20 of [A-Za-z0-9_]: X allows 15 today and allowed more once.</summary>
    private static bool IsHandle(ReadOnlySpan<char> line)
        => line.Length is > 1 and <= HandleLimit + 1 && !line[1..].ContainsAnyExcept(MentionScanner.HandleCharacters);
}
