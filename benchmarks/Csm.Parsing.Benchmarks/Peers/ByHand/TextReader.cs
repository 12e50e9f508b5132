using Csm.Parsing.Grammar;
using Csm.Parsing.Grammar.Scanners;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing.Benchmarks.Peers.ByHand;

/// <summary>The text of a post or a bio, a line at a time.</summary>
internal ref struct TextReader
{
    private const string EntitySigns = "@#$";

    private static readonly TriggerSet Triggers = new(EntitySigns);
    private static readonly TriggerSet ClosingTriggers = new(EntitySigns + "[(/");
    private static readonly TriggerSet TopicTriggers = new(EntitySigns + TopicScanner.Closing);

    private readonly ParseContext _context;
    private readonly ReadOnlySpan<char> _line;
    private int _position;

    private TextReader(Line line, ParseContext context)
    {
        _context = context;
        _line = context.Enter(line);
    }

    public static void ReadBioLine(Line line, ParseContext context) => new TextReader(line, context).ReadText(Triggers, mayCloseWithIndex: false, until: null);

    /// <summary>Gives the index of the first token after the prelude.</summary>
    public static int ReadPostLine(Line line, bool isFirst, bool isLast, ParseContext context)
    {
        var reader = new TextReader(line, context);
        if (isFirst)
        {
            reader.ReadPrelude();
        }

        int textBegin = context.Tokens.Count;
        reader.ReadText(isLast ? ClosingTriggers : Triggers, isLast, until: null);
        return textBegin;
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
            if (Read(SyntaxKind.ThreadIndexToken, ThreadIndexScanner.TryScan))
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
        ? Read(SyntaxKind.BareThreadIndexToken, BareThreadIndexScanner.TryScan)
        : Read(SyntaxKind.ThreadIndexToken, ThreadIndexScanner.TryScan);

    private void ReadMarkers()
    {
        while (Read(SyntaxKind.EmojiToken, EmojiScanner.TryScan))
        {
            SkipBlanks();
        }
    }

    private bool ReadTopic()
    {
        var mark = _context.Mark();
        int start = _position;
        if (Read(SyntaxKind.OpenBracketToken, TopicScanner.TryScanOpening))
        {
            ReadText(TopicTriggers, mayCloseWithIndex: false, TopicScanner.Closing);
            if (Read(SyntaxKind.CloseBracketToken, TopicScanner.TryScanClosing))
            {
                return true;
            }
        }

        _position = start;
        _context.Return(mark);
        return false;
    }

    private void ReadText(TriggerSet triggers, bool mayCloseWithIndex, char? until)
    {
        int nextSign = -1;
        while (true)
        {
            int end = _context.TryFindUrl(_position, out TextSpan url) ? url.Start : _line.Length;
            _position = triggers.Find(_line, _position, end, ref nextSign);
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
        '@' or '＠' => Read(SyntaxKind.MentionToken, MentionScanner.TryScan) || Read(SyntaxKind.ListToken, ListScanner.TryScan),
        '#' or '＃' => Read(SyntaxKind.HashtagToken, HashtagScanner.TryScan),
        '$' => Read(SyntaxKind.CashtagToken, CashtagScanner.TryScan),
        '[' or '(' when mayCloseWithIndex => Read(SyntaxKind.ThreadIndexToken, ThreadIndexScanner.TryScanAtEnd),
        '/' when mayCloseWithIndex => Read(SyntaxKind.BareThreadIndexToken, BareThreadIndexScanner.TryScanAtEnd),
        _ => (mayCloseWithIndex && Read(SyntaxKind.ThreadIndexToken, ThreadIndexScanner.TryScanAtEnd)) || Read(SyntaxKind.EmojiToken, EmojiScanner.TryScan),
    };

    private bool Read(SyntaxKind kind, Scanner scanner)
    {
        if (_position == _line.Length || !scanner(_line, _position, out TextSpan match) || match.Start < _context.PendingText)
        {
            return false;
        }

        _context.AddToken(kind, match);
        _position = match.End;
        return true;
    }

    private void SkipBlanks()
    {
        _position += _line.Length - _position - _line[_position..].TrimStart().Length;
        _context.PendingText = _position;
    }
}
