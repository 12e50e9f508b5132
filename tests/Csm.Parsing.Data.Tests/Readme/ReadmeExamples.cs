namespace Csm.Parsing.Data.Tests.Readme;

/// <summary>The examples of the package's README, letter by letter; <see cref="ReadmeTests"/> compares the two and runs them.</summary>
internal static class ReadmeExamples
{
    public static void Read(TextWriter Console)
    {
        Feed feed = Feed.Load("dump.txt");
        foreach (TableRow row in FeedTable.Posts.Select("post_index", "likes_value", "hashtags").ReadRows(feed))
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
}
