using FsCheck;
using FsCheck.Fluent;

namespace Csm.Parsing.Data.Tests.Pseudonyms;

/// <summary>What can be before and after a handle: each of the first with each of the second, over the turns.</summary>
public static class HandleContexts
{
    private static readonly string[] Before =
    [
        "", "a ", "@", "＠", "#", "$", "(", "[", "{", "<", "«\u00A0", "“", "’", "l’", "-", "–", ".", "..", ",", ":", ";", "!", "¿", "?", "/", "\\", "|", "*", "**", "_", "__", "~~",
        "`", "=", "+", "&", "%", "100%", "%40", "%2F", "%2540", "%C3%A9", "é", "は", "🏛️", "🧵1/2 ", "🧵1/2_", "[1/2] ", "RT @", "RT@", "[link](", "mailto:", "https://exemple.fr/",
        "https://exemple.fr/?q=", "https://exemple.fr/?q=100%25", "https://exemple.fr/?u=https%3A%2F%2Fx.com%2F", "https://x.com/", "https://x.com:443//", "https://x.com/#!/",
        "https://x.com/search?q=from%3A", "https://x.com/intent/post?text=a+%40", "https://x.com/intent/post?related=a,", "https://nitter.", "https://", "www.", "x.com/a/lists/",
        "1/2_", "1/2@", "https://x.com/users/", "https://x.com/i/user/by/", "https://api.x.com/2/users/by/username/", "https://help.x.com/", "https://threadreaderapp.com/user/",
        "https://syndication.twitter.com/srv/timeline-profile/screen-name/", "https://web.archive.org/web/2020/", "%F0%9F%8C%B9", "%EF%BC%A0",
    ];

    private static readonly string[] After =
    [
        "", " a", "@exemple.fr", "＠a", "#a", "$", ")", "]", "}", ">", "\u00A0»", "”", "’", "’s", "-", "–", ".", "...", ",", ":", ";", "!", "?", "??", "/", "\\", "|", "*", "**", "_", "__",
        "~~", "`", "=", "+", "&", "%", "%20", "%2F", "%252F", "%C3%A9", "é", "は", "🏛️", " 🧵", " 2/3", "…", "](https://exemple.fr)", "://", "/status/20", "/status/20/photo/1", "?s=20",
        "&s=20", "&via=a", "%26via%3Da", ".fr", ".fr/a", ".x.com/home", ".com/a?b=c#d", "\u200D", "\u200B", "'s", "\"", "/a-list",
    ];

    public static Arbitrary<HandleInContexts> Posts() => (
        from length in Gen.Choose(3, 14)
        from letters in Gen.Elements("abcdefxyzABCXYZ0189_".ToCharArray()).ArrayOf(length)
        from first in Gen.Elements("abcdefxyz019".ToCharArray())
        from last in Gen.Elements("qwvQWV".ToCharArray())
        from turn in Gen.Choose(0, After.Length - 1)
        select new HandleInContexts($"{first}{new string(letters)}{last}", turn)).ToArbitrary();

    /// <summary>A dump with a post for each of <see cref="Before"/>, in which each of <see cref="After"/> follows it at some turn.</summary>
    public static string DumpOf(string handle, int turn) => "Name\n@somebody\nFollowers\n21K\nJoined May 2020\n"
        + string.Concat(Before.Select((before, index) => $"Post {before}{handle}{After[(index + turn) % After.Length]} end\n1\n2\n3\n"));
}

/// <summary>A handle, and which contexts to combine.</summary>
public sealed record HandleInContexts(string Handle, int Turn)
{
    public string Dump => HandleContexts.DumpOf(Handle, Turn);
}
