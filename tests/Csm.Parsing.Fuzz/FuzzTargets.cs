using System.Text;
using Csm.Parsing.Text;

namespace Csm.Parsing.Fuzz;

/// <summary>What is fuzzed: each target takes any bytes and throws where a promise is broken.</summary>
public static class FuzzTargets
{
    /// <summary>The targets by name.</summary>
    public static IReadOnlyDictionary<string, Action<byte[]>> All { get; } = new Dictionary<string, Action<byte[]>>
    {
        ["dump"] = Dump,
        ["text"] = PostText,
    };

    /// <summary>A whole dump, as the bytes of a file; its length says whether a language is given, and which.</summary>
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

    /// <summary>The text of one post, in UTF-8 where it is, else in UTF-16, so that halves of surrogate pairs come too.</summary>
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
