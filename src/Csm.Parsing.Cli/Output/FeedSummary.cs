using Csm.Parsing.Diagnostics;

namespace Csm.Parsing.Cli.Output;

/// <summary>A feed in one line: <c>20 posts, 5 threads, 3 diagnostics (1 error, 2 warnings)</c>.</summary>
internal static class FeedSummary
{
    public static string Of(Feed feed)
    {
        string summary = $"{Count(feed.Posts.Length, "post")}, {Count(feed.Threads.Length, "thread")}, {Count(feed.Diagnostics.Length, "diagnostic")}";
        return feed.Diagnostics.IsEmpty ? summary : $"{summary} ({string.Join(", ", CountsBySeverity(feed))})";
    }

    private static IEnumerable<string> CountsBySeverity(Feed feed)
        => feed.Diagnostics.CountBy(diagnostic => diagnostic.Severity).OrderByDescending(entry => entry.Key).Select(entry => Count(entry.Value, NameOf(entry.Key)));

    private static string NameOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "hint",
    };

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";
}
