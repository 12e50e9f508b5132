using System.Globalization;

namespace Csm.Parsing.Cli.Runs;

/// <summary>Counts what a run reads, and computes its speed.</summary>
internal sealed class RunTotals
{
    private const double BytesInMegabyte = 1_000_000;

    private long _files;
    private long _posts;
    private long _bytes;

    /// <summary>Adds an input, unless it could not be read.</summary>
    public void Add(InputResult result)
    {
        if (result.Bytes is { } bytes)
        {
            _files++;
            _posts += result.Posts;
            _bytes += bytes;
        }
    }

    /// <summary>The totals on one line: <c>1,000 files, 20,000 posts, 5.2 MB in 0.5 s: 2,000 files/s, 40,000 posts/s, 10.4 MB/s</c>.</summary>
    public string Describe(TimeSpan elapsed)
    {
        double seconds = elapsed.TotalSeconds;
        double megabytes = _bytes / BytesInMegabyte;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Count(_files, "file")}, {Count(_posts, "post")}, {megabytes:N1} MB in {seconds:N1} s: "
            + $"{_files / seconds:N0} files/s, {_posts / seconds:N0} posts/s, {megabytes / seconds:N1} MB/s");
    }

    private static string Count(long number, string noun) => string.Create(CultureInfo.InvariantCulture, $"{number:N0} {noun}{(number == 1 ? "" : "s")}");
}
