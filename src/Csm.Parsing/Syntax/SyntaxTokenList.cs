using System.Collections;

namespace Csm.Parsing.Syntax;

/// <summary>A list of adjacent tokens of a tree, in source order. <c>default</c> is empty.</summary>
public readonly struct SyntaxTokenList : IReadOnlyList<SyntaxToken>, IEquatable<SyntaxTokenList>
{
    private readonly SyntaxTree? _tree;
    private readonly TokenRange _range;

    internal SyntaxTokenList(SyntaxTree tree, TokenRange range)
    {
        _tree = tree;
        _range = range;
    }

    /// <summary>The number of tokens.</summary>
    public int Count => _range.End - _range.First;

    /// <summary>Gets the token at a 0-based index in the list.</summary>
    /// <param name="index">The 0-based index.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative, or not less than <see cref="Count"/>.</exception>
    public SyntaxToken this[int index]
        => (uint)index < (uint)Count ? new SyntaxToken(_tree!, _range.First + index) : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Enumerates the tokens without allocating.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<SyntaxToken> IEnumerable<SyntaxToken>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(SyntaxTokenList other) => _tree == other._tree && _range == other._range;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SyntaxTokenList other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_tree, _range);

    /// <summary>The source text from the start of the first token to the end of the last one, without the leading trivia.</summary>
    public override string ToString() => _tree?.Text.ToString(_tree.SpanOf(_range)) ?? "";

    /// <summary>Whether two lists have the same tokens of the same tree.</summary>
    public static bool operator ==(SyntaxTokenList left, SyntaxTokenList right) => left.Equals(right);

    /// <summary>Whether two lists have different tokens or belong to different trees.</summary>
    public static bool operator !=(SyntaxTokenList left, SyntaxTokenList right) => !left.Equals(right);

    /// <summary>Enumerates a <see cref="SyntaxTokenList"/>.</summary>
    public struct Enumerator : IEnumerator<SyntaxToken>
    {
        private readonly SyntaxTokenList _list;
        private int _index;

        internal Enumerator(SyntaxTokenList list)
        {
            _list = list;
            _index = -1;
        }

        /// <summary>The current token.</summary>
        public readonly SyntaxToken Current => _list[_index];

        readonly object IEnumerator.Current => Current;

        /// <summary>Advances to the next token, and returns whether there is one.</summary>
        public bool MoveNext() => ++_index < _list.Count;

        /// <summary>Resets the enumerator to its position before the first token.</summary>
        public void Reset() => _index = -1;

        /// <summary>Does nothing.</summary>
        public readonly void Dispose()
        {
        }
    }
}
