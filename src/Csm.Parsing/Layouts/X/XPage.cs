using Csm.Parsing.Languages;
using Csm.Parsing.Lines;
using Csm.Parsing.Text;

namespace Csm.Parsing.Layouts.X;

/// <summary>The lines of a text of X pages, with what each says and looks like, found once for all decisions.</summary>
internal sealed class XPage : IDisposable
{
    private readonly ParseContext _context;
    private readonly PooledBuilder<(int Form, XLooks Looks)> _facts = new();

    public XPage(ParseContext context)
    {
        _context = context;
        foreach (Line line in context.Lines.AsSpan())
        {
            ReadOnlySpan<char> text = context.VisibleTextOf(line);
            bool hasNoWords = line.Shape is LineShape.Handle or LineShape.Count;
            _facts.Add(hasNoWords ? (-1, XLooks.None) : (XPhraseTable.IndexOf(text), XLine.LooksOf(text)));
        }
    }

    /// <summary>The words of the page that is being decided.</summary>
    public XVocabulary Words { get; set; } = XPhraseTable.All[0];

    public int Count => _facts.Count;

    public Span<Line> Lines => _context.Lines.AsSpan();

    /// <summary>Gets the text of a line without the invisible characters at its ends.</summary>
    public ReadOnlySpan<char> TextOf(int line) => _context.VisibleTextOf(_context.Lines[line]);

    /// <summary>Gets the handle on a line, without its sign.</summary>
    public ReadOnlySpan<char> AccountOf(int line)
    {
        ReadOnlySpan<char> text = TextOf(line);
        return text[1..(Is(line, XLooks.HandleAndDate) ? XLine.HandleBeforeDate(text) : text.Length)];
    }

    /// <summary>Gets the index in <see cref="XPhraseTable"/> of the form that a line is; -1 if it is none.</summary>
    public int FormOf(int line) => _facts[line].Form;

    /// <summary>Gets what a line says in the language of the page.</summary>
    public XPhrases PhrasesOf(int line) => Words.Find(_facts[line].Form);

    /// <summary>Whether a line is one of some phrases in the language of the page.</summary>
    public bool Has(int line, XPhrases phrases) => _facts[line].Form >= 0 && (PhrasesOf(line) & phrases) != 0;

    /// <summary>Whether a line is a phrase with a part of its own.</summary>
    public bool Matches(int line, XPhrases phrase) => Words.TryMatch(TextOf(line), phrase, out _);

    public bool Is(int line, XLooks looks) => (_facts[line].Looks & looks) != 0;

    public bool IsHandle(int line) => _context.Lines[line].Shape == LineShape.Handle;

    /// <summary>Whether a count is on the line, in any language.</summary>
    public bool IsCount(int line) => XLine.IsCount(_context.Lines[line], TextOf(line));

    /// <summary>Finds the time and date of an opened post; -1 if there is none.</summary>
    public int FindStamp(int start, int end)
    {
        int line = start;
        while (line < end && !Is(line, XLooks.Stamp))
        {
            line++;
        }

        return line < end ? line : -1;
    }

    /// <summary>Whether no blank line is between a line and the next one.</summary>
    public bool IsNextAdjacent(int line) => _context.LineEndsBetween(Lines[line].End, Lines[line + 1].Start) == 1;

    /// <summary>Gives lines a role, and keeps what begins there.</summary>
    public void Mark(int start, int end, LineRole role, byte flags = 0)
    {
        for (int line = start; line < end; line++)
        {
            Mark(line, role, flags);
        }
    }

    /// <summary>Gives a line a role, and keeps what begins there.</summary>
    public void Mark(int line, LineRole role, byte flags = 0)
    {
        ref Line marked = ref _context.Lines[line];
        marked.Marks = (byte)((byte)role | flags | (marked.Marks & (XMarks.BeginsPost | XMarks.BeginsPage)));
    }

    public void Dispose() => _facts.Dispose();
}
