using System.Collections.Immutable;
using Csm.Parsing.Diagnostics;
using Csm.Parsing.Layouts;
using Csm.Parsing.Text;

namespace Csm.Parsing.Syntax;

/// <summary>The syntax of a text, with the position of every part. No character is lost. Immutable.</summary>
public sealed class SyntaxTree
{
    internal SyntaxTree(SourceText text, FeedParseOptions options, FeedLayout? layout, RawToken[] tokens, TreeContents contents, DumpSyntax root, ImmutableArray<Diagnostic> diagnostics)
    {
        Contents = contents;
        Text = text;
        Options = options;
        Layout = layout;
        RawTokens = tokens;
        Root = root;
        Diagnostics = diagnostics;
        root.AttachTo(this);
    }

    /// <summary>The text that was parsed.</summary>
    public SourceText Text { get; }

    /// <summary>The options with which the text was parsed.</summary>
    public FeedParseOptions Options { get; }

    /// <summary>The layout of the text; null for a page of another site, which is not read, and for the text of a single post.</summary>
    public FeedLayout? Layout { get; }

    /// <summary>The root of the tree.</summary>
    public DumpSyntax Root { get; }

    /// <summary>The diagnostics about ambiguous or damaged syntax, by start, then by id.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>All tokens, sorted and disjoint. The last one is the end of the file.</summary>
    public SyntaxTokenList Tokens => Root.DescendantTokens();

    internal RawToken[] RawTokens { get; }

    internal TreeContents Contents { get; }

    /// <summary>Parses a text. Every text has a tree; only null arguments and cancellation throw.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the parse.</param>
    /// <exception cref="OperationCanceledException">The parse was cancelled.</exception>
    public static SyntaxTree ParseText(SourceText text, FeedParseOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return FeedParser.Parse(text, options ?? FeedParseOptions.Default, cancellationToken);
    }

    /// <summary>Parses a string, like <see cref="ParseText(SourceText, FeedParseOptions?, CancellationToken)"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the parse.</param>
    /// <exception cref="OperationCanceledException">The parse was cancelled.</exception>
    /// <example>
    /// <code>
    /// SyntaxTree tree = SyntaxTree.ParseText("A post\n1\n2\n3\n");
    /// foreach (SyntaxToken token in tree.Tokens)
    /// {
    ///     Console.WriteLine($"{token.Span} {token.Kind} '{token}'");
    /// }
    /// </code>
    /// </example>
    public static SyntaxTree ParseText(string text, FeedParseOptions? options = null, CancellationToken cancellationToken = default)
        => ParseText(SourceText.From(text), options, cancellationToken);

    /// <summary>Parses the edited text with the same options.</summary>
    /// <param name="changes">The edits, in any order. All spans refer to the text of this tree.</param>
    /// <exception cref="ArgumentException">Two edits overlap, or one is outside the text.</exception>
    public SyntaxTree WithChanges(params TextChange[] changes) => ParseText(Text.WithChanges(changes), Options);

    /// <summary>Parses the edited text with the same options.</summary>
    /// <param name="changes">The edits, in any order. All spans refer to the text of this tree.</param>
    /// <exception cref="ArgumentException">Two edits overlap, or one is outside the text.</exception>
    public SyntaxTree WithChanges(IEnumerable<TextChange> changes) => ParseText(Text.WithChanges(changes), Options);

    /// <summary>Finds the token at a position. Between two tokens it is the next one, and at the end of the text the end of the file.</summary>
    /// <param name="position">The 0-based position, in UTF-16 units, at most the length of the text.</param>
    /// <exception cref="ArgumentOutOfRangeException">The position is outside the text.</exception>
    public SyntaxToken FindToken(int position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(position, Text.Length);
        int low = 0;
        int high = RawTokens.Length - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (RawTokens[middle].End > position)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return new SyntaxToken(this, low);
    }

    /// <summary>The whole text.</summary>
    public override string ToString() => Text.ToString();

    internal TextSpan SpanOf(TokenRange range) => range.IsEmpty
        ? new TextSpan(EndBefore(range.First), 0)
        : TextSpan.FromBounds(RawTokens[range.First].Start, RawTokens[range.End - 1].End);

    internal TextSpan FullSpanOf(TokenRange range)
        => TextSpan.FromBounds(EndBefore(range.First), range.IsEmpty ? EndBefore(range.First) : RawTokens[range.End - 1].End);

    private int EndBefore(int token) => token == 0 ? 0 : RawTokens[token - 1].End;
}
