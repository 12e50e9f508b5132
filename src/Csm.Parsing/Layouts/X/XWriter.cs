using Csm.Parsing.Syntax;

namespace Csm.Parsing.Layouts.X;

/// <summary>Writes a feed as a page of X, with the lines of its source.</summary>
internal static class XWriter
{
    // The page is written as it was read: what a line is depends on the blank lines and spaces around it.
    public static void Write(FeedSyntax feed, TextWriter writer) => writer.Write(feed.ToFullString());
}
