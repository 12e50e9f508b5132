using System.Text.Json;
using Csm.Parsing.Syntax;

namespace Csm.Parsing.Tests.Properties;

/// <summary>What holds for every text.</summary>
internal static class ParseLaws
{
    /// <summary>The text comes back, tokens and nodes are in place, and the same text gives the same tree again.</summary>
    public static void TheTreeIsSound(string text)
    {
        SyntaxTree tree = TreeAssert.Parse(text);
        Assert.Equal(TreeWriter.Write(tree), TreeWriter.Write(SyntaxTree.ParseText(text)));
    }

    /// <summary>No property of the model throws, entities are where they say, and the JSON is JSON with all posts.</summary>
    public static void TheModelCanBeRead(string text)
    {
        foreach (Feed feed in Feed.ParseAll(text))
        {
            ModelWriter.ReadAll(feed);
            Assert.Equal(FeedJson.Serialize(feed), FeedJson.Serialize(Feed.FromSyntax(feed.Syntax)));
            using var json = JsonDocument.Parse(FeedJson.Serialize(feed));
            Assert.Equal(feed.Posts.Length, json.RootElement.GetProperty("posts").GetArrayLength());
            Assert.All(feed.Posts, post => Assert.All(post.Entities, entity => Assert.Equal(entity.Text, post.Text.Substring(entity.SpanInText.Start, entity.SpanInText.Length))));
        }
    }

    /// <summary>LF and CRLF give the same content.</summary>
    public static void LineEndsDoNotMatter(string text)
    {
        string lf = text.Replace("\r", "", StringComparison.Ordinal);
        string crlf = lf.Replace("\n", "\r\n", StringComparison.Ordinal);
        Assert.Equal(Feed.ParseAll(lf), Feed.ParseAll(crlf), FeedComparer.Content);
    }

    /// <summary>A feed that <see cref="DumpWriter"/> writes parses to the same content.</summary>
    public static void WhatIsWrittenParsesToTheSame(string text)
    {
        foreach (Feed feed in Feed.ParseAll(text))
        {
            string written = DumpWriter.Write(feed);
            Feed again = Feed.Parse(written, new FeedParseOptions { Layout = feed.Layout });
            if (!FeedComparer.Content.Equals(feed, again))
            {
                Assert.Fail($"{ModelWriter.Write(feed)}\n--- written\n{written}\n--- read again\n{ModelWriter.Write(again)}");
            }
        }
    }

    /// <summary>Giving the language that was detected changes nothing: there is one rule, and all decisions follow it.</summary>
    public static void TheDetectedLanguageDecidesAsAGivenOne(string text)
    {
        Feed detected = Feed.ParseAll(text)[0];
        if (detected.Language is { } language)
        {
            Assert.Equal(detected, Feed.ParseAll(text, new FeedParseOptions { Language = language })[0], FeedComparer.Content);
        }
    }

    /// <summary>A direction mark before each of the page's own words, as copied from a page that is written from right to left, changes no content and no diagnostic.</summary>
    public static void DirectionMarksDoNotMatter(string text)
    {
        SyntaxTree tree = SyntaxTree.ParseText(text);
        string marked = text;
        foreach (SyntaxToken token in tree.Root.DescendantTokens().Where(token => (token.Kind == SyntaxKind.HandleToken || PageTokens.Contains(token.Kind)) && !token.IsMissing).Reverse())
        {
            marked = marked.Insert(token.Span.Start, "\u200E");
        }

        Assert.Equal(Feed.ParseAll(text), Feed.ParseAll(marked), FeedComparer.Content);
        Assert.Equal(tree.Diagnostics.Select(diagnostic => diagnostic.Id), SyntaxTree.ParseText(marked).Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    /// <summary>Three lines between two texts that look like counts end a post, in whatever language they are written.</summary>
    public static void EachRowOfCountsEndsAPost(IReadOnlyList<string[]> rows)
    {
        string posts = string.Concat(rows.Select((row, index) => $"Text {index}\n{string.Join('\n', row)}\n"));
        Feed feed = Feed.Parse($"Name\n@handle\nFollowers\n9\nJoined May 2020\n{posts}Last\n1\n2\n3\n");
        Assert.Equal(rows.Append(["1", "2", "3"]), feed.Posts.Select(post => new[] { post.Engagement.Replies?.Text, post.Engagement.Reposts?.Text, post.Engagement.Likes?.Text }));
        Assert.Contains(feed.Diagnostics, diagnostic => diagnostic.Id is "CSM1004" or "CSM1005");
    }

    /// <summary>No generated dump is taken for a page of another site.</summary>
    public static void TheLayoutIsTheViewers(string text) => Assert.Equal(FeedLayout.Viewer, Feed.Parse(text).Layout);
}
