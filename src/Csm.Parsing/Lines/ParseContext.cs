using Csm.Parsing.Diagnostics;
using Csm.Parsing.PostTexts.Scanners;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;
using Pidgin;
using Pidgin.Configuration;

namespace Csm.Parsing.Lines;

/// <summary>
/// What one parse shares between its primitives. It is Pidgin's configuration of both levels, the only way to hand something in;
/// the token builder is rented for the parse, so no state outlives it.
/// </summary>
internal sealed class ParseContext(SourceText source, FeedParseOptions options, CancellationToken cancellationToken)
    : IConfiguration<Line>, IConfiguration<char>, IDisposable
{
    private readonly PooledBuilder<TextSpan> _urls = new();
    private int _nextUrl;

    public string Text { get; } = source.ToString();

    public FeedParseOptions Options { get; } = options;

    public PooledBuilder<RawToken> Tokens { get; } = new();

    public DiagnosticBag Diagnostics { get; } = new(source);

    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>Whether a line of a profile was found in the text of the post that is being read.</summary>
    public bool HasProfileLine { get; set; }

    /// <summary>The line that the text level is reading; its positions are relative to the line's start.</summary>
    public Line Line { get; private set; }

    /// <summary>Where in the line the text begins that is not yet in a token.</summary>
    public int PendingText { get; set; }

    Func<Line, SourcePosDelta> IConfiguration<Line>.SourcePosCalculator { get; } = static _ => SourcePosDelta.OneCol;

    Func<char, SourcePosDelta> IConfiguration<char>.SourcePosCalculator { get; } = static _ => SourcePosDelta.OneCol;

    IArrayPoolProvider IConfiguration<Line>.ArrayPoolProvider => DefaultArrayPoolProvider.Instance;

    IArrayPoolProvider IConfiguration<char>.ArrayPoolProvider => DefaultArrayPoolProvider.Instance;

    public ReadOnlySpan<char> LineText => TextOf(Line);

    public ReadOnlySpan<char> TextOf(Line line) => Text.AsSpan(line.Start, line.Length);

    public ReadOnlySpan<char> TextOf(RawToken token) => token.In(Text);

    /// <summary>Makes a line the one that the text level reads, and finds its URLs, which come before all other entities.</summary>
    public ReadOnlySpan<char> Enter(Line line)
    {
        Line = line;
        PendingText = 0;
        _nextUrl = 0;
        _urls.Truncate(0);
        UrlScanner.FindAll(LineText, _urls);
        return LineText;
    }

    /// <summary>The first URL of the line that begins at a position or later; what began before it hides the others.</summary>
    public bool TryFindUrl(int position, out TextSpan url)
    {
        while (_nextUrl < _urls.Count && _urls[_nextUrl].Start < position)
        {
            _nextUrl++;
        }

        url = _nextUrl < _urls.Count ? _urls[_nextUrl] : default;
        return _nextUrl < _urls.Count;
    }

    /// <summary>Where the parse stands, to come back to.</summary>
    public (int Tokens, int PendingText, int NextUrl) Mark() => (Tokens.Count, PendingText, _nextUrl);

    /// <summary>Takes back what was done since a mark.</summary>
    public void Return((int Tokens, int PendingText, int NextUrl) mark)
    {
        Tokens.Truncate(mark.Tokens);
        PendingText = mark.PendingText;
        _nextUrl = mark.NextUrl;
    }

    /// <summary>Makes a range of the line a token, and what is pending before it a text token.</summary>
    public void AddToken(SyntaxKind kind, TextSpan match)
    {
        AddPendingText(match.Start);
        Tokens.Add(new RawToken(kind, Line.Start + match.Start, match.Length));
        PendingText = match.End;
    }

    /// <summary>Makes what is pending before a place in the line a text token, if there is any.</summary>
    public void AddPendingText(int end)
    {
        if (end > PendingText)
        {
            Tokens.Add(new RawToken(SyntaxKind.TextToken, Line.Start + PendingText, end - PendingText));
            PendingText = end;
        }
    }

    /// <summary>Makes a whole line a token, without invisible characters at its ends where it is what its shape says; gives its index.</summary>
    public int AddToken(SyntaxKind kind, Line line)
    {
        ReadOnlySpan<char> text = TextOf(line);
        ReadOnlySpan<char> visible = kind == line.Shape ? InvisibleCharacters.Trim(text) : text;
        int start = visible.Length == text.Length ? line.Start : line.End - InvisibleCharacters.TrimStart(text).Length;
        Tokens.Add(new RawToken(kind, start, visible.Length));
        return Tokens.Count - 1;
    }

    /// <summary>Adds the end of the file, or a missing token where the last token ends; gives its index.</summary>
    public int AddZeroWidthToken(SyntaxKind kind)
    {
        int lastEnd = Tokens.Count == 0 ? 0 : Tokens[Tokens.Count - 1].End;
        Tokens.Add(new RawToken(kind, kind == SyntaxKind.EndOfFileToken ? Text.Length : lastEnd, 0));
        return Tokens.Count - 1;
    }

    public void Dispose()
    {
        Tokens.Dispose();
        _urls.Dispose();
    }
}
