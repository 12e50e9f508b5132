using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Csm.Parsing.Text;

/// <summary>The characters of a dump, with their lines, and where they are from. Immutable.</summary>
public sealed class SourceText
{
    internal const char ByteOrderMark = '\uFEFF';

    private readonly string _text;

    // Found on first use; two threads may both find it, they find the same, and a reference is written whole.
    private LineTable? _lines;

    private SourceText(string text, string? path)
    {
        _text = text;
        Path = path;
    }

    private SourceText(DecodedText decoded, ReadOnlySpan<byte> bytes, string? path)
        : this(decoded.Text, path)
    {
        EncodingName = decoded.EncodingName;
        InvalidBytes = decoded.InvalidBytes;
        ByteLength = bytes.Length;
        Checksum = ImmutableArray.Create(SHA256.HashData(bytes));
    }

    /// <summary>The path as it was given, or null.</summary>
    public string? Path { get; }

    /// <summary>The number of UTF-16 units.</summary>
    public int Length => _text.Length;

    /// <summary>The number of bytes that the text was decoded from; null where it came as a string.</summary>
    public long? ByteLength { get; }

    /// <summary>The SHA-256 of those bytes; empty where the text came as a string.</summary>
    public ImmutableArray<byte> Checksum { get; } = [];

    /// <summary>The number of lines, at least 1; LF, CRLF and CR end a line.</summary>
    public int LineCount => Lines.Count;

    /// <summary>The UTF-16 unit at a 0-based position.</summary>
    public char this[int position] => _text[position];

    /// <summary>What the bytes were read as; of no meaning for a string.</summary>
    internal string EncodingName { get; } = "";

    internal ImmutableArray<InvalidBytes> InvalidBytes { get; } = [];

    private LineTable Lines => _lines ??= LineTable.Of(_text);

    /// <summary>A text from a string.</summary>
    /// <param name="text">The characters, kept as they are.</param>
    /// <param name="path">Where they are from, for diagnostics; null where that has no name.</param>
    public static SourceText From(string text, string? path = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new SourceText(text, path);
    }

    /// <summary>A text from the rest of a stream: UTF-8, or UTF-16 where a byte order mark says so.</summary>
    /// <remarks>The mark stays in the text. Bytes that are not valid become U+FFFD, and the tree has an error that names their offset.</remarks>
    /// <exception cref="IOException">The stream cannot be read, or holds more than 2,147,483,591 bytes or 1,073,741,791 characters.</exception>
    public static SourceText From(Stream stream, string? path = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using MemoryStream bytes = BufferFor(stream);
        stream.CopyTo(bytes);
        return FromBytes(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), path);
    }

    /// <summary>The same as <see cref="From(Stream, string?)"/>, without blocking while the stream is read.</summary>
    /// <exception cref="IOException">The stream cannot be read, or holds more than 2,147,483,591 bytes or 1,073,741,791 characters.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async Task<SourceText> FromAsync(Stream stream, string? path = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using MemoryStream bytes = BufferFor(stream);
        await stream.CopyToAsync(bytes, cancellationToken).ConfigureAwait(false);
        return FromBytes(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), path);
    }

    /// <summary>The line and character of a 0-based position; the end of the text is a position too, and a byte order mark is no character.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The position is outside the text.</exception>
    public LinePosition GetLinePosition(int position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(position, Length);
        int line = Lines.IndexOf(position);
        int character = position - Lines.StartOf(line);
        return new LinePosition(line, line == 0 && character > 0 && _text[0] == ByteOrderMark ? character - 1 : character);
    }

    /// <summary>The range of a 0-based line, without its line end.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such line.</exception>
    public TextSpan GetLineSpan(int line)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(line);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(line, LineCount);
        int start = Lines.StartOf(line);
        return TextSpan.FromBounds(start, LineEnd.TryFind(_text, start, out TextSpan lineEnd) ? lineEnd.Start : Length);
    }

    /// <summary>The text after some edits, with the same path; the edits' ranges are all in this text.</summary>
    /// <exception cref="ArgumentException">Two edits overlap, or one lies outside the text.</exception>
    public SourceText WithChanges(params TextChange[] changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var edited = new StringBuilder(Length);
        int position = 0;
        foreach (TextChange change in changes.OrderBy(change => change.Span.Start).ThenBy(change => change.Span.Length))
        {
            if (change.Span.Start < position || change.Span.End > Length)
            {
                throw new ArgumentException($"The edit {change} overlaps another one or lies outside the text.", nameof(changes));
            }

            edited.Append(_text, position, change.Span.Start - position).Append(change.NewText);
            position = change.Span.End;
        }

        return new SourceText(edited.Append(_text, position, Length - position).ToString(), Path);
    }

    /// <summary>All characters.</summary>
    public override string ToString() => _text;

    /// <summary>The characters of a range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range is not all in the text.</exception>
    public string ToString(TextSpan span) => _text.Substring(span.Start, span.Length);

    internal ReadOnlySpan<char> AsSpan() => _text;

    internal ReadOnlySpan<char> AsSpan(TextSpan span) => _text.AsSpan(span.Start, span.Length);

    /// <summary>A buffer that need not grow where the stream tells its length.</summary>
    private static MemoryStream BufferFor(Stream stream)
    {
        long length = stream.CanSeek ? Math.Max(stream.Length - stream.Position, 0) : 0;
        return length <= Array.MaxLength
            ? new MemoryStream((int)length)
            : throw new IOException($"It has {length} bytes; a text can have at most {Array.MaxLength}, and {TextDecoder.MaximumLength} characters.");
    }

    private static SourceText FromBytes(ReadOnlySpan<byte> bytes, string? path) => new(TextDecoder.Decode(bytes), bytes, path);
}
