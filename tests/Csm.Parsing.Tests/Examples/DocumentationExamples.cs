using Csm.Parsing.Diagnostics;
using Csm.Parsing.Syntax;

namespace Csm.Parsing.Tests.Examples;

/// <summary>The examples of the library's documentation, letter by letter; <see cref="DocumentationTests"/> compares them and runs them.</summary>
internal static class DocumentationExamples
{
    public static void Feed_Parse(TextWriter Console)
    {
        Feed feed = Feed.Parse("Ann\n@ann\nFollowers\n21K\nJoined May 2020\nA post with a #hashtag\n1\n2\n3\n");
        Console.WriteLine($"{feed.Profile}: {feed.Posts[0].Hashtags[0]}, {feed.Posts[0].Engagement}");
    }

    public static void Feed_ParseAll(TextWriter Console)
    {
        string twoPages = "Ann\n@ann\nFollowers\n1\nJoined May 2020\nBob\n@bob\nFollowers\n2\nJoined May 2021\n";
        foreach (Feed feed in Feed.ParseAll(twoPages))
        {
            Console.WriteLine($"{feed.Index}: {feed.Profile}");
        }
    }

    public static void Feed_Load(TextWriter Console)
    {
        Feed feed = Feed.Load("dump.txt");
        Post? top = feed.Posts.MaxBy(post => post.Engagement.Likes);
        Console.WriteLine(top?.Engagement);
    }

    public static async Task Feed_LoadAsync(TextWriter Console)
    {
        Feed feed = await Feed.LoadAsync("dump.txt");
        Console.WriteLine(feed);
    }

    public static void PostText_Parse(TextWriter Console)
    {
        PostText text = PostText.Parse("@ann Réunion le 25 septembre 2025 🗓️ #justice");
        Console.WriteLine($"{text.ReplyTo}: {string.Join(", ", text.Entities)} on {text.Dates[0]}");
    }

    public static void SyntaxTree_ParseText(TextWriter Console)
    {
        SyntaxTree tree = SyntaxTree.ParseText("A post\n1\n2\n3\n");
        foreach (SyntaxToken token in tree.Tokens)
        {
            Console.WriteLine($"{token.Span} {token.Kind} '{token}'");
        }
    }

    public static void FeedJson_Serialize(TextWriter Console)
    {
        Feed feed = Feed.Parse("A post\n1\n2\n3\n");
        File.WriteAllText("feed.json", FeedJson.Serialize(feed));
    }

    public static void DumpWriter_Write(TextWriter Console)
    {
        Feed feed = Feed.Load("dump.txt");
        using StreamWriter writer = File.CreateText("copy.txt");
        DumpWriter.Write(writer, feed);
    }

    public static void ApproximateCount_TryParse(TextWriter Console)
    {
        if (ApproximateCount.TryParse("21K", FeedLanguage.English, out ApproximateCount count))
        {
            Console.WriteLine($"{count} is {count.Value}, between {count.Minimum} and {count.Maximum}");
        }
    }

    public static void PartialDate_TryParse(TextWriter Console)
    {
        if (PartialDate.TryParse("2025-08", out PartialDate date))
        {
            Console.WriteLine($"{date.Precision} {date}: {date.Earliest:uuuu-MM-dd} to {date.Latest:uuuu-MM-dd}");
        }
    }

    public static void DiagnosticCatalog_Find(TextWriter Console)
    {
        DiagnosticDescriptor? descriptor = DiagnosticCatalog.Find("CSM0020");
        Console.WriteLine($"{descriptor}. {descriptor?.HelpText}");
    }
}
