using System.Buffers;
using Csm.Parsing.PostTexts.Scanners;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing.Benchmarks.Peers.ByHand;

/// <summary>
/// The yardstick: the tokens of an ordinary dump in one pass by hand, without URLs, ambiguities and diagnostics. It knows a profile as the seed has it, posts of one line,
/// and counts of digits. What the library needs more time for is everything else.
/// </summary>
internal ref struct TokenReader
{
    private const char LastBelowSymbols = '\u203B';

    private static readonly SearchValues<char> Signs = SearchValues.Create("@#$");

    private static readonly SyntaxKind[] Profile =
    [
        SyntaxKind.DisplayNameToken, SyntaxKind.HandleToken,
        SyntaxKind.FollowersLabelToken, SyntaxKind.CountToken, SyntaxKind.FollowingLabelToken, SyntaxKind.CountToken,
        SyntaxKind.MediaLabelToken, SyntaxKind.CountToken, SyntaxKind.StatusesLabelToken, SyntaxKind.CountToken,
        SyntaxKind.TextToken, SyntaxKind.LocationToken, SyntaxKind.JoinedToken,
    ];

    private static readonly SyntaxKind[] Counts = [SyntaxKind.RepliesToken, SyntaxKind.RepostsToken, SyntaxKind.LikesToken];

    private readonly ReadOnlySpan<char> _text;
    private readonly PooledBuilder<RawToken> _tokens;
    private int _position;

    private TokenReader(ReadOnlySpan<char> text, PooledBuilder<RawToken> tokens)
    {
        _text = text;
        _tokens = tokens;
    }

    public static RawToken[] Read(string text)
    {
        using var tokens = new PooledBuilder<RawToken>();
        new TokenReader(text, tokens).Read();
        return tokens.ToArray();
    }

    private void Read()
    {
        // Real dumps begin with a blank line.
        _position = 1;
        foreach (SyntaxKind kind in Profile)
        {
            AddLine(kind, FindLineEnd());
        }

        while (_position < _text.Length)
        {
            ReadPost(FindLineEnd());
            foreach (SyntaxKind kind in Counts)
            {
                AddLine(kind, FindCountEnd());
            }
        }

        Add(SyntaxKind.EndOfFileToken, _text.Length, _text.Length);
    }

    private readonly int FindLineEnd() => _text[_position..].IndexOf('\n') is >= 0 and var length ? _position + length : _text.Length;

    private readonly int FindCountEnd()
    {
        int end = _position;
        while (end < _text.Length && _text[end] != '\n')
        {
            end++;
        }

        return end;
    }

    private void ReadPost(int end)
    {
        ReadOnlySpan<char> line = _text[_position..end];
        int pending = 0;
        int nextSign = -1;
        if (!char.IsAsciiLetter(line[0]))
        {
            pending = ReadPrelude(line);
        }

        for (int position = pending; (position = FindNext(line, position, ref nextSign)) < line.Length;)
        {
            int length = line[position] switch
            {
                '@' => WordLength(line, position),
                '#' => TagLength(line, position),
                '$' => CashtagScanner.TryScan(line, position, out TextSpan match) ? match.Length : 0,
                _ => EmojiScanner.TryScan(line, position, out TextSpan match) ? match.Length : 0,
            };
            if (length <= 1)
            {
                position++;
                continue;
            }

            SyntaxKind kind = line[position] switch
            {
                '@' => SyntaxKind.MentionToken,
                '#' => SyntaxKind.HashtagToken,
                '$' => SyntaxKind.CashtagToken,
                _ => SyntaxKind.EmojiToken,
            };
            AddText(pending, position);
            Add(kind, _position + position, _position + position + length);
            pending = position += length;
        }

        AddText(pending, line.Length);
        _position = end + 1;
    }

    private int ReadPrelude(ReadOnlySpan<char> line)
    {
        int position = 0;
        if (ThreadIndexScanner.TryScan(line, 0, out TextSpan index))
        {
            Add(SyntaxKind.ThreadIndexToken, _position, _position + index.End);
            position = SkipSpaces(line, index.End);
        }

        while (position < line.Length && EmojiScanner.TryScan(line, position, out TextSpan emoji))
        {
            Add(SyntaxKind.EmojiToken, _position + position, _position + emoji.End);
            position = SkipSpaces(line, emoji.End);
        }

        if (position < line.Length && line[position] == '[' && line[position..].IndexOf(']') is > 0 and var length)
        {
            Add(SyntaxKind.OpenBracketToken, _position + position, _position + position + 1);
            Add(SyntaxKind.TextToken, _position + position + 1, _position + position + length);
            Add(SyntaxKind.CloseBracketToken, _position + position + length, _position + position + length + 1);
            position = SkipSpaces(line, position + length + 1);
        }

        return position;
    }

    private static int FindNext(ReadOnlySpan<char> line, int position, ref int nextSign)
    {
        if (nextSign < position)
        {
            nextSign = line[position..].IndexOfAny(Signs) is >= 0 and var sign ? position + sign : line.Length;
        }

        return line[position..nextSign].IndexOfAnyExceptInRange('\0', LastBelowSymbols) is >= 0 and var distance ? position + distance : nextSign;
    }

    private static int SkipSpaces(ReadOnlySpan<char> line, int position)
    {
        while (position < line.Length && line[position] == ' ')
        {
            position++;
        }

        return position;
    }

    private static int WordLength(ReadOnlySpan<char> line, int position)
    {
        int end = position + 1;
        while (end < line.Length && (char.IsAsciiLetterOrDigit(line[end]) || line[end] == '_'))
        {
            end++;
        }

        return end - position;
    }

    private static int TagLength(ReadOnlySpan<char> line, int position)
    {
        int end = position + 1;
        while (end < line.Length && (char.IsLetterOrDigit(line[end]) || line[end] == '_'))
        {
            end++;
        }

        return end - position;
    }

    private void AddLine(SyntaxKind kind, int end)
    {
        Add(kind, _position, end);
        _position = end + 1;
    }

    private void AddText(int start, int end)
    {
        if (start < end)
        {
            Add(SyntaxKind.TextToken, _position + start, _position + end);
        }
    }

    private void Add(SyntaxKind kind, int start, int end) => _tokens.Add(new RawToken(kind, start, end - start));
}
