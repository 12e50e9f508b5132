using System.Runtime.InteropServices;
using System.Text.Json;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing.Benchmarks.Peers.Node;

/// <summary>
/// Writes what the scripts in <c>benchmarks/peers</c> compare with other libraries: texts, their entities, and the time it took to find them.
/// </summary>
internal static class PeersCommand
{
    public static void Run(string folder)
    {
        string generated = Corpus.Create("1 MB");
        TextSet[] sets = [Measure("generated posts", generated), Measure("posts with every kind of entity", MixedDump.Create(generated))];
        using FileStream file = File.Create(Path.Combine(folder, "ours.json"));
        JsonSerializer.Serialize(file, new { Runtime = RuntimeInformation.FrameworkDescription, Sets = sets }, JsonSerializerOptions.Web);
    }

    private static TextSet Measure(string name, string dump)
    {
        var source = SourceText.From(dump);
        string[] texts = [.. Feed.Parse(source).Posts.Select(post => post.Text)];
        return new(
            name,
            [.. texts.Select(text => new PostEntities(text, [.. PostText.Parse(text).Entities.Select(EntityPlace.Of)]))],
            [
                Rounds.Measure("PostText.Parse, text by text", () => texts.Sum(text => PostText.Parse(text).Entities.Length)),
                Rounds.Measure("Feed.Parse, whole dump", () => Feed.Parse(source).Posts.Sum(post => post.Entities.Length)),
                Rounds.Measure("SyntaxTree.ParseText, whole dump", () => CountEntities(SyntaxTree.ParseText(source))),
            ]);
    }

    private static int CountEntities(SyntaxTree tree)
    {
        int count = 0;
        foreach (SyntaxToken token in tree.Tokens)
        {
            if (token.Kind is SyntaxKind.MentionToken or SyntaxKind.ListToken or SyntaxKind.HashtagToken or SyntaxKind.CashtagToken
                or SyntaxKind.UrlToken or SyntaxKind.EmojiToken)
            {
                count++;
            }
        }

        return count;
    }
}
