using System.Globalization;
using System.Text;

namespace Csm.Parsing.Data;

/// <summary>Collects the text of a file, which is then handed on in pieces and copied to a stream or writer.</summary>
/// <remarks>
/// The same code therefore creates the text for synchronous and asynchronous writing. Anything that closes an element in <c>Dispose</c> only writes to memory,
/// so nothing reaches the destination after an exception.
/// </remarks>
internal sealed class PieceWriter() : StringWriter(CultureInfo.InvariantCulture)
{
    private const int LargePiece = 1 << 16;

    // Unlike Encoding.UTF8 it writes no byte order mark; half a surrogate pair becomes U+FFFD.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>UTF-8, as the XML declaration must say.</summary>
    public override Encoding Encoding => Utf8;

    /// <summary>The text since the last piece that was copied.</summary>
    public StringBuilder Piece => GetStringBuilder();

    /// <summary>Whether the piece is large enough to be handed on.</summary>
    public bool IsLarge => Piece.Length >= LargePiece;

    /// <summary>Copies pieces to a writer, and empties each.</summary>
    public static void Copy(IEnumerable<StringBuilder> pieces, TextWriter writer)
    {
        foreach (StringBuilder piece in pieces)
        {
            writer.Write(piece);
            piece.Clear();
        }
    }

    /// <summary>Copies pieces to a stream, which stays open.</summary>
    public static void Copy(IEnumerable<StringBuilder> pieces, Stream stream)
    {
        StreamWriter writer = CreateWriter(stream);
        Copy(pieces, writer);
        writer.Flush();
    }

    /// <summary>Copies pieces to a stream, which stays open, without any synchronous write.</summary>
    public static async Task CopyAsync(IEnumerable<StringBuilder> pieces, Stream stream, CancellationToken cancellationToken)
    {
        StreamWriter writer = CreateWriter(stream);
        foreach (StringBuilder piece in pieces)
        {
            await writer.WriteAsync(piece, cancellationToken).ConfigureAwait(false);
            piece.Clear();
        }

        await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    // Never disposed of: that would write what is left after an exception. The stream is the caller's, so there is nothing else to release.
    private static StreamWriter CreateWriter(Stream stream) => new(stream, Utf8, leaveOpen: true);
}
