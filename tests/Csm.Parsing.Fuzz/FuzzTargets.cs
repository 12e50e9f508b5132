using System.Text;
using Csm.Parsing.Text;

namespace Csm.Parsing.Fuzz;

/// <summary>The fuzz targets: each takes any bytes and throws if a promise is broken.</summary>
public static class FuzzTargets
{
    /// <summary>The targets by name.</summary>
    public static IReadOnlyDictionary<string, Action<byte[]>> All { get; } = new Dictionary<string, Action<byte[]>>
    {
        ["dump"] = Dump,
        ["text"] = PostText,
        ["data"] = Data,
    };

    /// <summary>Parses a whole dump from the bytes of a file.</summary>
    public static void Dump(byte[] bytes)
    {
        (SourceText text, FeedParseOptions options) = Read(bytes);
        DecoderPromises.Check(bytes, text);
        TreePromises.Check(Parsing.Syntax.SyntaxTree.ParseText(text, options));
        foreach (Feed feed in Feed.ParseAll(text, options))
        {
            ModelPromises.Check(feed, options);
        }
    }

    /// <summary>Writes all that the package for research makes of a whole dump.</summary>
    public static void Data(byte[] bytes)
    {
        (SourceText text, FeedParseOptions options) = Read(bytes);
        var tree = Parsing.Syntax.SyntaxTree.ParseText(text, options);
        Feed[] feeds = [.. tree.Root.Feeds.Select(syntax => Feed.FromSyntax(syntax))];
        PseudonymPromises.Check(tree, feeds);
        TablePromises.Check(feeds, text.Length);
        ReportPromises.Check(feeds, text.Length);
        NetworkPromises.Check(feeds);
        HistoryPromises.Check(text.ToString(), feeds[0], options);
    }

    /// <summary>Parses the text of one post. After a UTF-16 byte order mark it is UTF-16, so that lone surrogates occur; otherwise UTF-8.</summary>
    public static void PostText(byte[] bytes)
    {
        string text = bytes is [0xFF, 0xFE, ..] ? new string([.. Units(bytes)]) : Encoding.UTF8.GetString(bytes);
        ModelPromises.Check(Parsing.PostText.Parse(text), text);
    }

    // The length of the text decides whether a language is given, and which.
    private static (SourceText Text, FeedParseOptions Options) Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        var text = SourceText.From(stream);
        int language = text.Length % (FeedLanguage.All.Length + 1);
        return (text, new FeedParseOptions { Language = FeedLanguage.All.ElementAtOrDefault(language) });
    }

    private static IEnumerable<char> Units(byte[] bytes)
    {
        for (int position = 2; position + 1 < bytes.Length; position += 2)
        {
            yield return (char)(bytes[position] | (bytes[position + 1] << 8));
        }
    }
}
