using System.Collections.Immutable;
using System.Diagnostics;
using Csm.Parsing.Text;

namespace Csm.Parsing.Syntax;

/// <summary>A piece of the source text between two tokens. <c>default</c> is empty and belongs to no tree.</summary>
[DebuggerDisplay("{Kind} {Span}")]
public readonly struct SyntaxTrivia : IEquatable<SyntaxTrivia>
{
    private readonly SyntaxTree? _tree;

    private SyntaxTrivia(SyntaxTree tree, SyntaxKind kind, TextSpan span)
    {
        _tree = tree;
        Kind = kind;
        Span = span;
    }

    /// <summary>The kind of the trivia.</summary>
    public SyntaxKind Kind { get; }

    /// <summary>The span of the trivia.</summary>
    public TextSpan Span { get; }

    /// <inheritdoc/>
    public bool Equals(SyntaxTrivia other) => _tree == other._tree && Kind == other.Kind && Span == other.Span;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SyntaxTrivia other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_tree, Kind, Span);

    /// <summary>The source text of <see cref="Span"/>.</summary>
    public override string ToString() => _tree?.Text.ToString(Span) ?? "";

    /// <summary>Whether two trivia have the same position in the same tree.</summary>
    public static bool operator ==(SyntaxTrivia left, SyntaxTrivia right) => left.Equals(right);

    /// <summary>Whether two trivia have different positions or belong to different trees.</summary>
    public static bool operator !=(SyntaxTrivia left, SyntaxTrivia right) => !left.Equals(right);

    internal static ImmutableArray<SyntaxTrivia> Classify(SyntaxTree tree, TextSpan gap)
    {
        var pieces = ImmutableArray.CreateBuilder<SyntaxTrivia>();
        for (int position = gap.Start; position < gap.End;)
        {
            (SyntaxKind kind, int length) = Next(tree.Text, position, gap.End);
            pieces.Add(new SyntaxTrivia(tree, kind, new TextSpan(position, length)));
            position += length;
        }

        return pieces.DrainToImmutable();
    }

    private static (SyntaxKind Kind, int Length) Next(SourceText text, int position, int end)
    {
        if (text[position] == SourceText.ByteOrderMark && (position == 0 || text[position - 1] is '\n' or '\r'))
        {
            return (SyntaxKind.ByteOrderMarkTrivia, 1);
        }

        int lineEnd = LineEnd.TryFind(text.AsSpan()[..end], position, out TextSpan found) ? found.Start : end;
        return lineEnd == position
            ? (SyntaxKind.EndOfLineTrivia, found.Length)
            : (SyntaxKind.WhitespaceTrivia, lineEnd - position);
    }
}
