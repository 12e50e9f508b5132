using Csm.Parsing.Data.Reports;

namespace Csm.Parsing.Data;

/// <summary>Writes feeds as one HTML page to look at: accounts, engagement as charts, posts, threads, most used entities, diagnostics, and what changed over several dumps.</summary>
/// <remarks>The page has no script and loads nothing. Several feeds get an overview before them. The same feeds give the same page.</remarks>
/// <example>
/// <code>
/// using FileStream page = File.Create("feed.html");
/// HtmlReport.Write(page, [Feed.Load("dump.txt")]);
/// </code>
/// </example>
public static class HtmlReport
{
    /// <summary>Writes the page to a writer.</summary>
    /// <param name="writer">Where to write. It must encode as UTF-8, which the page declares; it is neither flushed nor closed.</param>
    /// <param name="feeds">The feeds, in the order of the page; possibly none.</param>
    /// <param name="counting">How posts count, in the overview, that several feeds of an account have.</param>
    /// <exception cref="IOException">The writer cannot write.</exception>
    public static void Write(TextWriter writer, IEnumerable<Feed> feeds, PostCounting counting = PostCounting.Once)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(feeds);
        PieceWriter.Copy(new ReportPage(feeds, counting).Write(), writer);
    }

    /// <summary>Writes the page to a stream, as UTF-8.</summary>
    /// <param name="stream">Where to write; it stays open.</param>
    /// <param name="feeds">The feeds, in the order of the page; possibly none.</param>
    /// <param name="counting">How posts count, in the overview, that several feeds of an account have.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream stream, IEnumerable<Feed> feeds, PostCounting counting = PostCounting.Once)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(feeds);
        PieceWriter.Copy(new ReportPage(feeds, counting).Write(), stream);
    }

    /// <summary>Writes the page to a stream, as UTF-8, without any synchronous write.</summary>
    /// <param name="stream">Where to write; it stays open.</param>
    /// <param name="feeds">The feeds, in the order of the page; possibly none.</param>
    /// <param name="counting">How posts count, in the overview, that several feeds of an account have.</param>
    /// <param name="cancellationToken">Stops the writing, which leaves an incomplete page.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(Stream stream, IEnumerable<Feed> feeds, PostCounting counting = PostCounting.Once, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(feeds);
        return PieceWriter.CopyAsync(new ReportPage(feeds, counting).Write(), stream, cancellationToken);
    }
}
