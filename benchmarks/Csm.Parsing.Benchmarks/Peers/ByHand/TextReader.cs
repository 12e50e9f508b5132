using System.Buffers;
using Csm.Parsing.Lines;
using Csm.Parsing.PostTexts.Scanners;
using Csm.Parsing.PostTexts.Tables;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing.Benchmarks.Peers.ByHand;

/// <summary>Reads the text of a post or bio, line by line.</summary>
internal ref struct TextReader
{
    private static readonly SearchValues<char> Symbols = SearchValues.Create(EmojiTable.Triggers);

    private readonly ParseContext _context;
    private readonly ReadOnlySpan<char> _line;
    private int _position;

    private TextReader(Line line, ParseContext context)
    {
        _context = context;
        context.Enter(line);
        _line = context.LineText;
        UrlScanner.FindAll(_line, line.Start, context.Index, context.Urls);
    }

    public static void ReadBioLine(Line line, ParseContext context) => new TextReader(line, context).ReadText(mayCloseWithIndex: false, until: null);

    /// <summary>Reads a line of a post, and returns the index of the first token after the prelude.</summary>
    public static int ReadPostLine(Line line, bool isFirst, bool isLast, ParseContext context)
    {
        var reader = new TextReader(line, context);
        if (isFirst && InvisibleCharacters.Characters.Contains(reader._line[0], StringComparison.Ordinal))
        {
            reader.ReadPreludeAfterInvisible();
        }
        else if (isFirst)
        {
            reader.ReadPrelude();
        }

        int textBegin = context.Tokens.Count;
        reader.ReadText(isLast, until: null);
        return textBegin;
    }

    private void ReadPreludeAfterInvisible()
    {
        int count = _context.Tokens.Count;
        var mark = _context.Mark();
        SkipBlanks();
        ReadPrelude();
        if (_context.Tokens.Count == count)
        {
            _position = 0;
            _context.Return(mark);
        }
    }

    private void ReadPrelude()
    {
        if (ReadIndex())
        {
            SkipBlanks();
            ReadMarkers();
        }
        else
        {
            ReadMarkers();
            if (ReadThreadIndex())
            {
                SkipBlanks();
                ReadMarkers();
            }
        }

        if (ReadTopic())
        {
            SkipBlanks();
        }
    }

    private bool ReadIndex() => char.IsAsciiDigit(_line[_position])
        ? BareThreadIndexScanner.TryScan(_line, _position, out TextSpan match) && Add(SyntaxKind.BareThreadIndexToken, match)
        : ReadThreadIndex();

    private bool ReadThreadIndex()
        => _position < _line.Length && ThreadIndexScanner.TryScan(_line, _position, out TextSpan match) && Add(SyntaxKind.ThreadIndexToken, match);

    private bool ReadEmoji()
        => _position < _line.Length && EmojiScanner.TryScan(_line, _position, out TextSpan match) && Add(SyntaxKind.EmojiToken, match);

    private void ReadMarkers()
    {
        while (ReadEmoji())
        {
            SkipBlanks();
        }
    }

    private bool ReadTopic()
    {
        if (_position == _line.Length || !TopicScanner.TryScanOpening(_line, _position, out TextSpan bracket))
        {
            return false;
        }

        var mark = _context.Mark();
        int start = _position;
        Add(SyntaxKind.OpenBracketToken, bracket);
        ReadText(mayCloseWithIndex: false, TopicScanner.Closing);
        if (_position < _line.Length && TopicScanner.TryScanClosing(_line, _position, out bracket) && Add(SyntaxKind.CloseBracketToken, bracket))
        {
            return true;
        }

        _position = start;
        _context.Return(mark);
        return false;
    }

    private void ReadText(bool mayCloseWithIndex, char? until)
    {
        int start = _context.Line.Start;
        while (true)
        {
            int end = _context.TryFindUrl(_position, out TextSpan url) ? url.Start : _line.Length;
            _position = Math.Min(_context.Index.NextSign(start + _position, start + end) - start, end);
            if (_position == _line.Length || (_position < end && _line[_position] == until))
            {
                _context.AddPendingText(_position);
                return;
            }

            if (_position == end)
            {
                _context.AddToken(SyntaxKind.UrlToken, url);
                _position += url.Length;
            }
            else if (!ReadEntity(mayCloseWithIndex))
            {
                _position++;
            }
        }
    }

    private bool ReadEntity(bool mayCloseWithIndex) => _line[_position] switch
    {
        '@' or '＠' => ReadMention(),
        '#' or '＃' => HashtagScanner.TryScan(_line, _position, out TextSpan match) && Add(SyntaxKind.HashtagToken, match),
        '$' => CashtagScanner.TryScan(_line, _position, out TextSpan match) && Add(SyntaxKind.CashtagToken, match),
        '[' or '(' when mayCloseWithIndex => ReadClosingIndex(),
        '/' when mayCloseWithIndex
            => BareThreadIndexScanner.TryScanAtEnd(_line, _position, out TextSpan match) && Add(SyntaxKind.BareThreadIndexToken, match),
        var sign => Symbols.Contains(sign) && ((mayCloseWithIndex && ReadClosingIndex()) || ReadEmoji()),
    };

    private bool ReadMention()
        => (MentionScanner.TryScan(_line, _position, out TextSpan match) && Add(SyntaxKind.MentionToken, match))
            || (ListScanner.TryScan(_line, _position, out match) && Add(SyntaxKind.ListToken, match));

    private bool ReadClosingIndex() => ThreadIndexScanner.TryScanAtEnd(_line, _position, out TextSpan match) && Add(SyntaxKind.ThreadIndexToken, match);

    private bool Add(SyntaxKind kind, TextSpan match)
    {
        if (match.Start < _context.PendingText)
        {
            return false;
        }

        _context.AddToken(kind, match);
        _position = match.End;
        return true;
    }

    private void SkipBlanks()
    {
        _position += _line.Length - _position - InvisibleCharacters.TrimStart(_line[_position..]).Length;
        _context.PendingText = _position;
    }
}
