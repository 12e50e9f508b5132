using Csm.Parsing.Diagnostics;

namespace Csm.Parsing.Cli.Formats;

/// <summary>Sums up a feed on one line: <c>20 posts, 5 threads, 3 diagnostics (1 error, 2 warnings)</c>.</summary>
internal static class FeedSummary
{
    public static string Of(Feed feed)
    {
        string[] counts = [Count(feed.Posts.Length, "post"), Count(feed.Threads.Length, "thread"), Count(feed.Diagnostics.Length, "diagnostic")];
        string bySeverity = feed.Diagnostics.IsEmpty ? "" : $" ({string.Join(", ", CountsBySeverity(feed))})";
        return string.Join(", ", counts) + bySeverity;
    }

    private static IEnumerable<string> CountsBySeverity(Feed feed)
        => feed.Diagnostics.CountBy(diagnostic => diagnostic.Severity)
            .OrderByDescending(entry => entry.Key)
            .Select(entry => Count(entry.Value, entry.Key));

    private static string Count(int number, DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => Count(number, "error"),
        DiagnosticSeverity.Warning => Count(number, "warning"),
        _ => $"{number} info",
    };

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";
}
