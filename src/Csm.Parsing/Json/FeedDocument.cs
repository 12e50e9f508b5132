namespace Csm.Parsing.Json;

/// <summary>The root object of the schema csm-feed/1. The order of the members here and in the other documents is the order of the fields.</summary>
internal sealed record FeedDocument(
    string Schema,
    SourceDocument Source,
    string? Language,
    ProfileDocument? Profile,
    IEnumerable<PostDocument> Posts,
    IEnumerable<ThreadDocument> Threads,
    IEnumerable<DiagnosticDocument> Diagnostics)
{
    public static FeedDocument Of(Feed feed) => new(
        FeedJson.Schema,
        SourceDocument.Of(feed.Syntax.SyntaxTree.Text),
        feed.Language?.Tag,
        feed.Profile is null ? null : ProfileDocument.Of(feed.Profile),
        feed.Posts.Select(PostDocument.Of),
        feed.Threads.Select(ThreadDocument.Of),
        feed.Diagnostics.Select(DiagnosticDocument.Of));
}
