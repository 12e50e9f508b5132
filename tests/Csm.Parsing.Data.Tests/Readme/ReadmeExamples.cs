using System.Text;
using Csm.Parsing.Syntax;

namespace Csm.Parsing.Data.Tests.Readme;

/// <summary>The examples of the package's README, letter by letter; <see cref="ReadmeTests"/> compares the two and runs them.</summary>
internal static class ReadmeExamples
{
    public static void Read(TextWriter Console)
    {
        Feed feed = Feed.Load("dump.txt");
        foreach (TableRow row in FeedTable.Posts.WithColumns("post_index", "likes_value", "hashtags").GetRows(feed))
        {
            Console.WriteLine(row);
        }
    }

    public static void Write()
    {
        using FileStream stream = File.Create("posts.parquet");
        using var writer = TableWriter.Create(stream, FeedTable.Posts, TableFormat.Parquet);
        foreach (string path in Directory.EnumerateFiles("dumps"))
        {
            writer.Write(Feed.Load(path));
        }
    }

    public static void Pseudonymize()
    {
        byte[] key = Encoding.UTF8.GetBytes(File.ReadAllText("key").TrimEnd('\n'));
        var pseudonymizer = new Pseudonymizer(key, new PseudonymizerOptions { ReplaceDisplayName = true });
        SyntaxTree shared = pseudonymizer.Pseudonymize(SyntaxTree.ParseText(File.ReadAllText("dump.txt")));
        File.WriteAllText("shared.txt", shared.ToString());
    }

    public static void Connect()
    {
        FeedNetwork network = FeedNetwork.OfMentions([Feed.Load("dump.txt")]);
        using FileStream gexf = File.Create("mentions.gexf");
        network.WriteGexf(gexf);
    }

    public static void Report()
    {
        using StreamWriter page = File.CreateText("report.html");
        HtmlReport.Write([Feed.Load("dump.txt")], page);
    }
}
