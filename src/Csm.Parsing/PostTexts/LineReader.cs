using Csm.Parsing.Lines;
using Csm.Parsing.PostTexts.Scanners;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing.PostTexts;

/// <summary>The state of the parse of one line of a text: its characters, what the index says of them, the URLs in it, and the tokens so far. A copy saves all but the tokens.</summary>
internal ref struct LineReader
{
    private readonly ParseContext _context;
    private readonly TextIndex _index;
    private readonly PooledBuilder<TextSpan> _urls;
    private readonly PooledBuilder<RawToken> _tokens;
    private readonly int _start;

    private int _pending;
    private int _nextUrl;

    /// <summary>Begins to read the line that the context has entered.</summary>
    public LineReader(ParseContext context)
    {
        _context = context;
        _index = context.Index;
        _urls = context.Urls;
        _tokens = context.Tokens;
        _start = context.Line.Start;
        Line = context.LineText;
        _urls.Truncate(0);
        UrlScanner.FindAll(Line, _start, _index, _urls);
    }

    /// <summary>The line; all positions are in it.</summary>
    public ReadOnlySpan<char> Line { get; }

    /// <summary>The position of the next character to read.</summary>
    public int Position { get; set; }

    /// <summary>The position where the text that is not yet in a token begins.</summary>
    public readonly int Pending => _pending;

    /// <summary>The number of tokens in the tree so far.</summary>
    public readonly int TokenCount => _tokens.Count;

    public readonly bool IsAtEnd => Position >= Line.Length;

    /// <summary>Finds the first URL at or after the position. Anything that began before a URL hides it.</summary>
    public bool TryFindUrl(out TextSpan url)
    {
        while (_nextUrl < _urls.Count && _urls[_nextUrl].Start < Position)
        {
            _nextUrl++;
        }

        url = _nextUrl < _urls.Count ? _urls[_nextUrl] : default;
        return _nextUrl < _urls.Count;
    }

    /// <summary>Finds the first character in a range that may begin or reveal an entity; the end of the range, or a position after it, if there is none.</summary>
    public readonly int NextSign(int from, int end) => _index.NextSign(_start + from, _start + end) - _start;

    /// <summary>
    /// Adds a token for a range, after a text token for what precedes it, and goes on after it. Returns false if the range begins inside the previous token, as what is
    /// revealed by a later character may.
    /// </summary>
    public bool TryAdd(SyntaxKind kind, TextSpan match)
    {
        if (match.Start < _pending)
        {
            return false;
        }

        Span<RawToken> next = _tokens.Reserve(2);
        int count = 0;
        if (match.Start > _pending)
        {
            next[count++] = new RawToken(SyntaxKind.TextToken, _start + _pending, match.Start - _pending);
        }

        if (kind is SyntaxKind.ThreadIndexToken or SyntaxKind.BareThreadIndexToken)
        {
            _context.Contents |= kind == SyntaxKind.ThreadIndexToken ? TreeContents.ThreadIndices : TreeContents.ThreadIndices | TreeContents.BareThreadIndices;
        }

        next[count++] = new RawToken(kind, _start + match.Start, match.Length);
        _tokens.Commit(count);
        Position = _pending = match.End;
        return true;
    }

    /// <summary>Adds a text token for what is not yet in a token, up to a position, and goes on there.</summary>
    public void AddText(int end)
    {
        if (end > _pending)
        {
            _tokens.Add(new RawToken(SyntaxKind.TextToken, _start + _pending, end - _pending));
            _pending = end;
        }

        Position = end;
    }

    /// <summary>Skips white space and other characters that show nothing; they become trivia.</summary>
    public void SkipBlanks()
    {
        Position += Line.Length - Position - InvisibleCharacters.TrimStart(Line[Position..]).Length;
        _pending = Position;
    }

    /// <summary>Goes on reading a line where another reader has left it.</summary>
    public void GoOn(int position, int pending) => (Position, _pending) = (position, pending);

    /// <summary>Goes back to a state that was saved, and discards the tokens that were added since.</summary>
    public void Return(in LineReader saved, int tokenCount)
    {
        _tokens.Truncate(tokenCount);
        this = saved;
    }
}
