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
    };

    /// <summary>Parses a whole dump from the bytes of a file; its length decides whether a language is given, and which.</summary>
    public static void Dump(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        var text = SourceText.From(stream);
        int language = text.Length % (FeedLanguage.All.Length + 1);
        var options = new FeedParseOptions { Language = FeedLanguage.All.ElementAtOrDefault(language) };
        TreePromises.Check(Parsing.Syntax.SyntaxTree.ParseText(text, options));
        foreach (Feed feed in Feed.ParseAll(text, options))
        {
            ModelPromises.Check(feed, options);
        }
    }

    /// <summary>Parses the text of one post. After a UTF-16 byte order mark it is UTF-16, so that lone surrogates occur; otherwise UTF-8.</summary>
    public static void PostText(byte[] bytes)
    {
        string text = bytes is [0xFF, 0xFE, ..] ? new string([.. Units(bytes)]) : Encoding.UTF8.GetString(bytes);
        ModelPromises.Check(Parsing.PostText.Parse(text), text);
    }

    private static IEnumerable<char> Units(byte[] bytes)
    {
        for (int position = 2; position + 1 < bytes.Length; position += 2)
        {
            yield return (char)(bytes[position] | (bytes[position + 1] << 8));
        }
    }
}
