using System.Buffers;
using Csm.Parsing.Lines;
using Csm.Parsing.PostTexts;
using Csm.Parsing.PostTexts.Scanners;
using Csm.Parsing.PostTexts.Tables;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing.Benchmarks.Peers.ByHand;

/// <summary>Reads the text of a post or bio, line by line.</summary>
internal ref struct TextReader
{
    private static readonly SearchValues<char> Symbols = SearchValues.Create(EmojiTable.Triggers);

    private LineReader _line;

    private TextReader(Line line, ParseContext context)
    {
        context.Enter(line);
        _line = new LineReader(context);
    }

    public static void ReadBioLine(Line line, ParseContext context) => new TextReader(line, context).ReadText(mayCloseWithIndex: false, until: null);

    /// <summary>Reads a line of a post, and returns the index of the first token after the prelude.</summary>
    public static int ReadPostLine(Line line, bool isFirst, bool isLast, ParseContext context)
    {
        var reader = new TextReader(line, context);
        if (isFirst && InvisibleCharacters.Characters.Contains(reader._line.Line[0], StringComparison.Ordinal))
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
        int count = _line.TokenCount;
        LineReader saved = _line;
        _line.SkipBlanks();
        ReadPrelude();
        if (_line.TokenCount == count)
        {
            _line.Return(saved, count);
        }
    }

    private void ReadPrelude()
    {
        if (ReadIndex())
        {
            _line.SkipBlanks();
            ReadMarkers();
        }
        else
        {
            ReadMarkers();
            if (ReadThreadIndex())
            {
                _line.SkipBlanks();
                ReadMarkers();
            }
        }

        if (ReadTopic())
        {
            _line.SkipBlanks();
        }
    }

    private bool ReadIndex() => !_line.IsAtEnd && char.IsAsciiDigit(_line.Line[_line.Position])
        ? Add(SyntaxKind.BareThreadIndexToken, BareThreadIndexScanner.TryScan, _line.Position)
        : ReadThreadIndex();

    private bool ReadThreadIndex() => !_line.IsAtEnd && Add(SyntaxKind.ThreadIndexToken, ThreadIndexScanner.TryScan, _line.Position);

    private void ReadMarkers()
    {
        while (!_line.IsAtEnd && Add(SyntaxKind.EmojiToken, EmojiScanner.TryScan, _line.Position))
        {
            _line.SkipBlanks();
        }
    }

    private bool ReadTopic()
    {
        LineReader saved = _line;
        int count = _line.TokenCount;
        if (_line.IsAtEnd || !Add(SyntaxKind.OpenBracketToken, TopicScanner.TryScanOpening, _line.Position))
        {
            return false;
        }

        ReadText(mayCloseWithIndex: false, TopicScanner.Closing);
        if (!_line.IsAtEnd && Add(SyntaxKind.CloseBracketToken, TopicScanner.TryScanClosing, _line.Position))
        {
            return true;
        }

        _line.Return(saved, count);
        return false;
    }

    private void ReadText(bool mayCloseWithIndex, char? until)
    {
        while (true)
        {
            bool hasUrl = _line.TryFindUrl(out TextSpan url);
            int end = hasUrl ? url.Start : _line.Line.Length;
            int sign = _line.NextSign(_line.Position, end);
            while (sign < end && _line.Line[sign] != until && !ReadEntity(sign, mayCloseWithIndex))
            {
                sign = _line.NextSign(sign + 1, end);
            }

            if (sign >= end && hasUrl)
            {
                _line.TryAdd(SyntaxKind.UrlToken, url);
            }
            else if (sign >= end || _line.Line[sign] == until)
            {
                _line.AddText(Math.Min(sign, end));
                return;
            }
        }
    }

    private bool ReadEntity(int sign, bool mayCloseWithIndex) => _line.Line[sign] switch
    {
        '@' or '＠' => Add(SyntaxKind.MentionToken, MentionScanner.TryScan, sign) || Add(SyntaxKind.ListToken, ListScanner.TryScan, sign),
        '#' or '＃' => Add(SyntaxKind.HashtagToken, HashtagScanner.TryScan, sign),
        '$' => Add(SyntaxKind.CashtagToken, CashtagScanner.TryScan, sign),
        '[' or '(' => mayCloseWithIndex && Add(SyntaxKind.ThreadIndexToken, ThreadIndexScanner.TryScanAtEnd, sign),
        '/' => mayCloseWithIndex && Add(SyntaxKind.BareThreadIndexToken, BareThreadIndexScanner.TryScanAtEnd, sign),
        var symbol => Symbols.Contains(symbol)
            && ((mayCloseWithIndex && Add(SyntaxKind.ThreadIndexToken, ThreadIndexScanner.TryScanAtEnd, sign)) || Add(SyntaxKind.EmojiToken, EmojiScanner.TryScan, sign)),
    };

    private bool Add(SyntaxKind kind, Scanner scanner, int position) => scanner(_line.Line, position, out TextSpan match) && _line.TryAdd(kind, match);
}
