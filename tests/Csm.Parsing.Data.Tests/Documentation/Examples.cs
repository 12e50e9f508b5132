using System.Security.Cryptography;

namespace Csm.Parsing.Data.Tests.Documentation;

/// <summary>The examples in the documentation comments of the package, letter by letter; <see cref="ExampleTests"/> compares the two and runs them.</summary>
internal static class Examples
{
    public static void OfFeedNetwork()
    {
        FeedNetwork network = FeedNetwork.FromMentions([Feed.Load("dump.txt")]);
        using FileStream gexf = File.Create("network.gexf");
        network.WriteGexf(gexf);
    }

    public static void OfPseudonymizer()
    {
        // Keep the key secret, and use it for all dumps: the same key gives the same pseudonyms.
        byte[] key = RandomNumberGenerator.GetBytes(32);
        var pseudonymizer = new Pseudonymizer(key);
        File.WriteAllText("pseudonymized.txt", pseudonymizer.Pseudonymize(File.ReadAllText("dump.txt")));
    }

    public static void OfHtmlReport()
    {
        using FileStream page = File.Create("feed.html");
        HtmlReport.Write(page, [Feed.Load("dump.txt")]);
    }
}
