using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing.Grammar;

/// <summary>Cuts a text into lines and tells their shapes; blank lines and outer white space stay out, as trivia.</summary>
internal static class LineLexer
{
    private const char ByteOrderMark = '\uFEFF';

    public static void Lex(ReadOnlySpan<char> text, Vocabulary vocabulary, PooledBuilder<Line> lines, CancellationToken cancellationToken)
    {
        int position = text is [ByteOrderMark, ..] ? 1 : 0;
        while (position < text.Length)
        {
            bool isEnded = LineEnd.TryFind(text, position, out TextSpan lineEnd);
            AddLine(text, TextSpan.FromBounds(position, isEnded ? lineEnd.Start : text.Length), vocabulary, lines);
            position = isEnded ? lineEnd.End : text.Length;
            if (lines.Count % 4096 == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }
        }

        MarkPlaces(lines.AsSpan());
    }

    private static void AddLine(ReadOnlySpan<char> text, TextSpan span, Vocabulary vocabulary, PooledBuilder<Line> lines)
    {
        ReadOnlySpan<char> line = text.Slice(span.Start, span.Length);
        int leading = line.Length - line.TrimStart().Length;
        line = line.Trim();
        if (!line.IsEmpty)
        {
            lines.Add(new Line(span.Start + leading, line.Length, vocabulary.ShapeOf(line)));
        }
    }

    // Backwards, because what a count is depends on how many follow: one pass, whatever the length of a run.
    private static void MarkPlaces(Span<Line> lines)
    {
        for (int index = lines.Length - 1; index >= 0; index--)
        {
            ref Line line = ref lines[index];
            bool beginsFeed = index > 0 && Lookahead.ProfileBegins(lines[index..]);
            bool isCount = line.Shape == SyntaxKind.CountToken && !beginsFeed;
            bool followsCount = index > 0 && lines[index - 1].Shape == SyntaxKind.CountToken;
            int following = index + 1 < lines.Length ? lines[index + 1].CountRun : 0;
            line = line with
            {
                BeginsFeed = beginsFeed,
                CountRun = (byte)(isCount ? following < 8 ? following + 1 : 6 : 0),
                BeginsRun = isCount && !followsCount,
            };
        }
    }
}
