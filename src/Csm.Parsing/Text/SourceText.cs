using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Csm.Parsing.Text;

/// <summary>An immutable text, with its lines and, where known, the path and the bytes that it came from.</summary>
public sealed class SourceText
{
    internal const char ByteOrderMark = '\uFEFF';

    /// <summary>The bytes of a hash that become an id: of 10,000 sources, two have the same once in 5 million tries.</summary>
    private const int IdLength = 6;

    private readonly string _text;

    // Found on first use; two threads that both find it find the same, and a reference is written whole.
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
        Sha256 = Convert.ToHexString(SHA256.HashData(bytes)).ToLowerInvariant();
    }

    /// <summary>The path as it was given; null if none was.</summary>
    public string? Path { get; }

    /// <summary>The length in UTF-16 units.</summary>
    public int Length => _text.Length;

    /// <summary>The number of bytes that the text was decoded from; null if it was created from a string.</summary>
    public long? ByteLength { get; }

    /// <summary>The SHA-256 of those bytes as 64 lowercase hexadecimal digits; null if the text was created from a string.</summary>
    public string? Sha256 { get; }

    /// <summary>The encoding that the bytes were decoded from, <c>UTF-8</c> or <c>UTF-16</c>; null if the text was created from a string.</summary>
    public string? EncodingName { get; }

    /// <summary>
    /// A short name: 12 hexadecimal digits made of the path, with forward slashes, and of the bytes, or of the text if it was created from a string. Two files with the same
    /// bytes differ in it.
    /// </summary>
    public string Id => field ??= MakeId();

    /// <summary>The number of lines, at least 1. A line ends with LF, CRLF or CR.</summary>
    public int LineCount => Lines.Count;

    /// <summary>Gets the UTF-16 unit at a position.</summary>
    /// <param name="position">The 0-based position.</param>
    /// <exception cref="IndexOutOfRangeException"><paramref name="position"/> is outside the text.</exception>
    public char this[int position] => _text[position];

    internal ImmutableArray<InvalidBytes> InvalidBytes { get; } = [];

    private LineTable Lines => _lines ??= LineTable.Of(_text);

    /// <summary>Creates a text from a string.</summary>
    /// <param name="text">The characters, which are kept as they are.</param>
    /// <param name="path">The path to show in diagnostics; null if there is none.</param>
    public static SourceText From(string text, string? path = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new SourceText(text, path);
    }

    /// <summary>Creates a text from the bytes of a file: UTF-8, or UTF-16 if they begin with its byte order mark.</summary>
    /// <remarks>
    /// A byte order mark stays in the text. Invalid bytes become U+FFFD, and a tree of the text has an error that gives their offset.
    /// </remarks>
    /// <param name="bytes">The bytes.</param>
    /// <param name="path">The path to show in diagnostics; null if there is none.</param>
    /// <exception cref="IOException"><paramref name="bytes"/> hold more than 1,073,741,791 characters.</exception>
    public static SourceText From(ReadOnlySpan<byte> bytes, string? path = null) => new(TextDecoder.Decode(bytes), bytes, path);

    /// <summary>Creates a text from a stream, read from its current position to its end; see <see cref="From(ReadOnlySpan{byte}, string?)"/>.</summary>
    /// <param name="stream">The stream, which stays open.</param>
    /// <param name="path">The path to show in diagnostics; null if there is none.</param>
    /// <exception cref="IOException">The stream cannot be read, or holds more than 2,147,483,591 bytes or 1,073,741,791 characters.</exception>
    public static SourceText From(Stream stream, string? path = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using MemoryStream bytes = BufferFor(stream);
        stream.CopyTo(bytes);
        return From(ContentOf(bytes), path);
    }

    /// <summary>Creates a text from a stream, as <see cref="From(Stream, string?)"/> does, without blocking while the stream is read.</summary>
    /// <param name="stream">The stream, which stays open.</param>
    /// <param name="path">The path to show in diagnostics; null if there is none.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="IOException">The stream cannot be read, or holds more than 2,147,483,591 bytes or 1,073,741,791 characters.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async Task<SourceText> FromAsync(Stream stream, string? path = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using MemoryStream bytes = BufferFor(stream);
        await stream.CopyToAsync(bytes, cancellationToken).ConfigureAwait(false);
        return From(ContentOf(bytes), path);
    }

    /// <summary>Creates a text from a file; see <see cref="From(ReadOnlySpan{byte}, string?)"/>.</summary>
    /// <param name="path">The path of the file, which the text keeps as it is.</param>
    /// <exception cref="IOException">The file cannot be read, or holds more than 2,147,483,591 bytes or 1,073,741,791 characters.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the file is denied.</exception>
    public static SourceText Load(string path)
    {
        using FileStream stream = File.OpenRead(path);
        return From(stream, path);
    }

    /// <summary>Creates a text from a file, as <see cref="Load"/> does, without blocking while the file is read.</summary>
    /// <param name="path">The path of the file, which the text keeps as it is.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="IOException">The file cannot be read, or holds more than 2,147,483,591 bytes or 1,073,741,791 characters.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the file is denied.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async Task<SourceText> LoadAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, FileOptions.Asynchronous | FileOptions.SequentialScan);
        await using (stream.ConfigureAwait(false))
        {
            return await FromAsync(stream, path, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Gets the line and the character of a position. The end of the text is a position too; a byte order mark does not count as a character.
    /// </summary>
    /// <param name="position">The 0-based position in UTF-16 units.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="position"/> is outside the text.</exception>
    public LinePosition GetLinePosition(int position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(position, Length);
        int line = Lines.IndexOf(position);
        int character = position - Lines.StartOf(line);
        return new LinePosition(line, line == 0 && character > 0 && _text[0] == ByteOrderMark ? character - 1 : character);
    }

    /// <summary>Gets the range of a line, without its line end.</summary>
    /// <param name="line">The 0-based line.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such line.</exception>
    public TextSpan GetLineSpan(int line)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(line);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(line, LineCount);
        int start = Lines.StartOf(line);
        return TextSpan.FromBounds(start, LineEnd.TryFind(_text, start, out TextSpan lineEnd) ? lineEnd.Start : Length);
    }

    /// <summary>Gets the text after some edits, with the same path.</summary>
    /// <param name="changes">The edits, in any order; their ranges are all in this text.</param>
    /// <exception cref="ArgumentException">Two edits overlap, or one is outside the text.</exception>
    public SourceText WithChanges(params TextChange[] changes) => WithChanges((IEnumerable<TextChange>)changes);

    /// <summary>Gets the text after some edits, with the same path.</summary>
    /// <param name="changes">The edits, in any order; their ranges are all in this text.</param>
    /// <exception cref="ArgumentException">Two edits overlap, or one is outside the text.</exception>
    public SourceText WithChanges(IEnumerable<TextChange> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var edited = new StringBuilder(Length);
        int position = 0;
        foreach (TextChange change in changes.OrderBy(change => change.Span))
        {
            if (change.Span.Start < position || change.Span.End > Length)
            {
                throw new ArgumentException($"The edit {change} overlaps another one or is outside the text.", nameof(changes));
            }

            edited.Append(_text, position, change.Span.Start - position).Append(change.NewText);
            position = change.Span.End;
        }

        return new SourceText(edited.Append(_text, position, Length - position).ToString(), Path);
    }

    /// <summary>Gets all characters without copying them.</summary>
    public ReadOnlySpan<char> AsSpan() => _text;

    /// <summary>Gets the characters of a range without copying them.</summary>
    /// <param name="span">The range in UTF-16 units.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="span"/> is not inside the text.</exception>
    public ReadOnlySpan<char> AsSpan(TextSpan span) => _text.AsSpan(span.Start, span.Length);

    /// <summary>Gets all characters.</summary>
    public override string ToString() => _text;

    /// <summary>Gets the characters of a range.</summary>
    /// <param name="span">The range in UTF-16 units.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="span"/> is not inside the text.</exception>
    public string ToString(TextSpan span) => _text.Substring(span.Start, span.Length);

    /// <summary>A buffer that does not have to grow if the stream gives its length.</summary>
    private static MemoryStream BufferFor(Stream stream)
    {
        long length = stream.CanSeek ? Math.Max(stream.Length - stream.Position, 0) : 0;
        return length <= Array.MaxLength
            ? new MemoryStream((int)length)
            : throw new IOException($"The stream has {length} bytes; a text can have at most {Array.MaxLength} bytes and {TextDecoder.MaximumLength} characters.");
    }

    private static ReadOnlySpan<byte> ContentOf(MemoryStream bytes) => bytes.GetBuffer().AsSpan(0, (int)bytes.Length);

    private string MakeId()
    {
        string content = Sha256 ?? _text;
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{Path?.Replace(System.IO.Path.DirectorySeparatorChar, '/')}\n{content}"));
        return Convert.ToHexString(hash, 0, IdLength).ToLowerInvariant();
    }
}
