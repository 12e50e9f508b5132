using FsCheck;
using FsCheck.Fluent;

namespace Csm.Parsing.Data.Tests.Pseudonyms;

/// <summary>Generates dumps with handles wherever people write them.</summary>
public static class HandleGenerators
{
    /// <summary>H stands for the handle.</summary>
    private static readonly string[] Pieces =
    [
        "@H", "＠H", "H", "#H", "$H", "@H/list", "@other/H", "RT @H:", "RT@H", "x@H.fr", "H@exemple.fr", "été@H", "@H@H", "(H)", "l’@H", "@H's", "Hは", "Hé", "éH",
        "https://x.com/H", "https://twitter.com/H/status/123", "x.com/H", "https://H.fr/", "H.fr", "www.H.gouv.fr/H?H=H#H", "https://exemple.fr/%40H", "nitter.net/H/",
        "H H", "_H", "H2", "[H]", "🇫🇷H🇫🇷", "H\u200D", "mot", "de", "la", "#tag", "https://t.co/abc", "🏛️", ".", ":", "-",
    ];

    public static Arbitrary<HandleDump> Dumps() => Dump.ToArbitrary();

    // Without an underscore at the end: www.name_.fr is not a URL, but with a pseudonym it is one.
    private static Gen<string> Handle =>
        from length in Gen.Choose(0, 18)
        from first in Gen.Elements("abcXYZ".ToCharArray())
        from rest in Gen.Elements("abcXYZ0189_".ToCharArray()).ArrayOf(length)
        from last in Gen.Elements("abcXYZ0189".ToCharArray())
        select $"{first}{new string(rest)}{last}";

    private static Gen<HandleDump> Dump =>
        from handle in Handle
        from name in Gen.Elements("Conseil", "H", "Le H", "🏛️ @H")
        from bio in Text
        from location in Gen.Elements("Paris", "H", "H, H et H")
        from posts in Text.ArrayOf(4)
        from isUpper in Gen.Elements(true, false)
        let post = string.Concat(posts.Select(text => $"{text} @H\n1\n2\n3\n"))
        let template = $"\n{name}\n@H\nFollowers\n21K\nUne ligne\nBio {bio} et encore quelques mots pour finir\n{location}\nJoined May 2020\n{post}"
        select new HandleDump(template.Replace("H", isUpper ? handle.ToUpperInvariant() : handle, StringComparison.Ordinal), handle);

    // With spaces between: in @nameはexemple.fr, the underscore of the pseudonym can end the URL.
    private static Gen<string> Text => Gen.Elements(Pieces).ArrayOf(6).Select(pieces => string.Join(' ', pieces));
}

/// <summary>A dump, and a handle that occurs in it in many ways.</summary>
public sealed record HandleDump(string Text, string Handle);
