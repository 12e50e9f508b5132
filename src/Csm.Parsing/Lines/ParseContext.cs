using Csm.Parsing.Diagnostics;
using Csm.Parsing.Languages;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;
using Pidgin;
using Pidgin.Configuration;

namespace Csm.Parsing.Lines;

/// <summary>
/// The state that the passes and primitives of one parse share. It is Pidgin's configuration, the only way to pass anything in. Its builders are rented for the
/// parse, so no state outlives it.
/// </summary>
internal sealed class ParseContext(SourceText source, FeedParseOptions options, CancellationToken cancellationToken)
    : IConfiguration<char>, IDisposable
{
    // Of real dumps; with fewer of them there is room, with more the builders grow.
    private const int CharactersOfLine = 28;
    private const int CharactersOfToken = 16;

    private FeedLanguages _languages;
    private int _page;

    public string Text { get; } = source.ToString();

    public FeedParseOptions Options { get; } = options;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>Where lines end in the text, and where entities can begin.</summary>
    public TextIndex Index { get; } = TextIndex.Of(source.AsSpan());

    public DiagnosticBag Diagnostics { get; } = new(source);

    /// <summary>The lines that have visible text, in source order.</summary>
    public PooledBuilder<Line> Lines { get; } = new((source.Length / CharactersOfLine) + 64);

    /// <summary>Whether there is a line that is a count in some languages only, or that begins like a count.</summary>
    public bool HasDoubtfulCounts { get; set; }

    /// <summary>The index of the line that the grammar reads next; the number of lines at the end.</summary>
    public int NextLine { get; private set; }

    /// <summary>The rest of the text, which starts with that line.</summary>
    public ReadOnlySpan<Line> Rest => Lines.AsSpan()[NextLine..];

    /// <summary>The languages of each feed, as decided by the layout.</summary>
    public ref FeedLanguages Languages => ref _languages;

    /// <summary>What the tokens may be.</summary>
    public TreeContents Contents { get; set; }

    public PooledBuilder<RawToken> Tokens { get; } = new((source.Length / CharactersOfToken) + 64);

    /// <summary>The words of the interface of each X page, with the 0-based index of its first line, as the layout decides them; null in other layouts.</summary>
    public List<(int FirstLine, XVocabulary Words)>? PageWords { get; set; }

    /// <summary>The line that the text level is reading; its positions are relative to the start of the line.</summary>
    public Line Line { get; private set; }

    /// <summary>The URLs of that line, which take precedence over all other entities.</summary>
    public PooledBuilder<TextSpan> Urls { get; } = new();

    /// <summary>The position in the line where the text that is not yet in a token begins.</summary>
    public int PendingText { get; set; }

    Func<char, SourcePosDelta> IConfiguration<char>.SourcePosCalculator { get; } = static _ => SourcePosDelta.OneCol;

    IArrayPoolProvider IConfiguration<char>.ArrayPoolProvider => DefaultArrayPoolProvider.Instance;

    public ReadOnlySpan<char> LineText => TextOf(Line);

    public ReadOnlySpan<char> TextOf(scoped in Line line) => Text.AsSpan(line.Start, line.Length);

    /// <summary>Gets the text of a line without the invisible characters at its ends.</summary>
    public ReadOnlySpan<char> VisibleTextOf(scoped in Line line) => line.HasInvisibleEnds ? InvisibleCharacters.Trim(TextOf(line)) : TextOf(line);

    public ReadOnlySpan<char> TextOf(RawToken token) => token.In(Text);

    /// <summary>Counts the line ends between two positions.</summary>
    public int LineEndsBetween(int start, int end)
    {
        int count = 0;
        for (; LineEnd.TryFind(Text, start, out TextSpan lineEnd) && lineEnd.End <= end; start = lineEnd.End)
        {
            count++;
        }

        return count;
    }

    /// <summary>Gets the words of the interface of the X page that the current line is on. Lines must be entered in order.</summary>
    public XVocabulary WordsOfPage()
    {
        while (_page + 1 < PageWords!.Count && Lines[PageWords[_page + 1].FirstLine].Start <= Line.Start)
        {
            _page++;
        }

        return PageWords[_page].Words;
    }

    /// <summary>Gets the lines that start at or after a position.</summary>
    public ReadOnlySpan<Line> LinesFrom(int position) => Lines.AsSpan()[LinesBefore(position)..];

    /// <summary>Gets the line that a token is on. The token may start later than its line, after invisible characters.</summary>
    public Line LineOf(RawToken token) => Lines[LinesBefore(token.Start + 1) - 1];

    /// <summary>Quotes the first of the lines for a message.</summary>
    public string Quote(ReadOnlySpan<Line> lines) => lines is [var line, ..] ? $"'{Excerpt.Of(TextOf(line))}'" : "the end of the text";

    /// <summary>Goes on to a later line.</summary>
    public void Skip(int count) => NextLine += count;

    /// <summary>Sets the line that the text level reads.</summary>
    public void Enter(Line line)
    {
        Line = line;
        PendingText = 0;
    }

    /// <summary>Adds a token for a whole line. Free text is kept as it is; anything else loses the invisible characters at its ends.</summary>
    public void AddToken(SyntaxKind kind, Line line)
    {
        if (RawToken.IsCountOfPost(kind) && !line.IsPlainNumber)
        {
            Contents |= TreeContents.UnusualCounts;
        }

        if (!line.HasInvisibleEnds || kind is SyntaxKind.DisplayNameToken or SyntaxKind.LocationToken or SyntaxKind.SkippedTextToken)
        {
            Tokens.Add(new RawToken(kind, line.Start, line.Length));
            return;
        }

        ReadOnlySpan<char> text = TextOf(line);
        ReadOnlySpan<char> visible = InvisibleCharacters.Trim(text);
        int start = visible.Length == text.Length ? line.Start : line.End - InvisibleCharacters.TrimStart(text).Length;
        Tokens.Add(new RawToken(kind, start, visible.Length));
    }

    /// <summary>Adds a token of each kind for each of the next lines.</summary>
    public void AddTokens(ReadOnlySpan<SyntaxKind> kinds, ReadOnlySpan<Line> lines)
    {
        Span<RawToken> next = Tokens.Reserve(kinds.Length);
        for (int index = 0; index < next.Length; index++)
        {
            ref readonly Line line = ref lines[index];
            if (!line.IsPlainNumber)
            {
                Tokens.Commit(index);
                AddOtherTokens(kinds[index..], lines[index..]);
                return;
            }

            next[index] = new RawToken(kinds[index], line.Start, line.Length);
        }

        Tokens.Commit(next.Length);
    }

    /// <summary>Adds a missing token where the last token ends.</summary>
    public void AddMissing(SyntaxKind kind) => Tokens.Add(new RawToken(kind, Tokens.Count == 0 ? 0 : Tokens[Tokens.Count - 1].End, 0));

    public void Dispose()
    {
        Index.Dispose();
        Lines.Dispose();
        Tokens.Dispose();
        Urls.Dispose();
    }

    private void AddOtherTokens(ReadOnlySpan<SyntaxKind> kinds, ReadOnlySpan<Line> lines)
    {
        for (int index = 0; index < kinds.Length; index++)
        {
            AddToken(kinds[index], lines[index]);
        }
    }

    /// <summary>Counts the lines that start before a position.</summary>
    private int LinesBefore(int position)
    {
        ReadOnlySpan<Line> lines = Lines.AsSpan();
        int low = 0;
        for (int high = lines.Length; low < high;)
        {
            int middle = (low + high) / 2;
            (low, high) = lines[middle].Start < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
