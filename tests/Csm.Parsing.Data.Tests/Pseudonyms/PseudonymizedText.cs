using Csm.Parsing.Syntax;

namespace Csm.Parsing.Data.Tests.Pseudonyms;

/// <summary>Dumps, and what a pseudonymizer makes of them.</summary>
internal static class PseudonymizedText
{
    /// <summary>The handle of <see cref="DumpOf"/>.</summary>
    public const string Handle = "CSMagistrature";

    /// <summary>The pseudonym of that handle; its digits are those of <c>printf 'user\0csmagistrature' | openssl dgst -sha256 -hmac 0123456789abcdef</c>.</summary>
    public const string User = "user_7c1d9a5191";

    public static Pseudonymizer Pseudonymizer { get; } = new("0123456789abcdef"u8);

    /// <summary>A dump of one post.</summary>
    public static string DumpOf(string post, string name = "Name", string bio = "A bio that has more characters than a location", string location = "Paris, France")
        => $"\n{name}\n@{Handle}\nFollowers\n21K\n{bio}\n{location}\nJoined December 2014\n{post}\n1\n2\n3\n";

    public static Feed OfDump(string dump, PseudonymizerOptions? options = null)
        => Feed.FromSyntax(OfTree(dump, options).Root.Feeds[0]);

    public static SyntaxTree OfTree(string dump, PseudonymizerOptions? options = null)
        => new Pseudonymizer("0123456789abcdef"u8, options).Pseudonymize(SyntaxTree.ParseText(dump));

    /// <summary>The text of the post of such a dump.</summary>
    public static string OfPost(string post) => OfDump(DumpOf(post)).Posts[0].Text;
}
