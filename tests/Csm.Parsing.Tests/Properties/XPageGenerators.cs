using FsCheck;
using FsCheck.Fluent;

namespace Csm.Parsing.Tests.Properties;

/// <summary>Generates pages of X: whole ones by their grammar, and their lines in any order.</summary>
public static class XPageGenerators
{
    private static readonly string[][] Languages =
    [
        ["Don’t miss what’s happening", "Quote", "Show more", "Replying to ", "Pinned", "{} reposted", "Relevant people", "Joined May 2020", "2 Following", "6 Followers"],
        ["Ne manquez pas ce qui se passe.", "Citation", "Voir plus", "En réponse à ", "Post épinglé", "{} a reposté", "Personnes pertinentes", "A rejoint X en mai 2020", "2 abonnements", "6 abonnés"],
        ["「いま」起きていることを見つけよう", "引用", "さらに表示", "返信先: ", "固定されたポスト", "{}さんがリポスト", "関連性の高いアカウント", "2020年5月からXを利用しています", "2 フォロー中", "6 フォロワー"],
    ];

    private static readonly string[] Names = ["Ann", "Ann Example", "7", "·", "🇫🇷", "@x", "يوسف", "A\uFFFC"];

    private static readonly string[] Handles = ["@ann", "@bob_1", "@eve"];

    private static readonly string[] Dates = ["2h", "May 27", "Aug 25, 2023", "2月23日", "12 janv.", "", "Ad"];

    private static readonly string[] Lines =
    [
        "@ann", "@bob", "·", "2h", "May 27", "2月23日", "Ann", "7", "3.8K", "1.2万", "Quote", "Citation", "引用", "Show more", "Replying to ", " and ", "and 3 others", "Pinned", "Eve reposted",
        "You reposted", "Conversation", "6:40 AM · Jun 9, 2026", " Views", "3,861", "6.8K Retweets", "0:03 / 0:58", "From ", "From example.com", "Relevant people", "Trending now", "Show replies",
        "© 2026 X Corp.", "Don’t miss what’s happening", "6 Followers", "2 Following", "Joined May 2020", "Parisx.com/annBorn May 5, 1990", "Ann’s posts", "https://", "bit.ly/2DVJWim", "example.org",
        "Readers added context they thought people might want to know", "\uFFFC", "-----", "a text", " about it", "#tag @ann", "1/2 a", "", " ", "@ann Nov 8", "  · Jan 11", "Ad", "Post", "GIF",
    ];

    public static Arbitrary<XPage> Pages() => (
        from words in Gen.Elements(Languages)
        from hasTop in Gen.Elements(true, false)
        from hasProfile in Gen.Elements(true, false)
        from counts in Gen.Elements(0, 3, 4)
        from posts in Post(words, counts).ListOf()
        from hasEnd in Gen.Elements(true, false)
        select new XPage(
            (hasTop ? words[0] + "\n" : "")
            + (hasProfile ? $"Ann\n@ann\nA bio by \n@bob\n.\n{words[7]}\n{words[8]}\n{words[9]}\n" : "")
            + $"Ann\n@ann\n·\n2h\na\n{string.Join("\n", Enumerable.Repeat("12", counts))}\n"
            + string.Concat(posts)
            + (hasEnd ? $"{words[6]}\nBob\n@bob\nA bio\n© 2026 X Corp.\n" : "")))
        .ToArbitrary();

    public static Arbitrary<ShuffledPage> ShuffledPages()
        => Gen.Elements(Lines).ListOf().Select(lines => new ShuffledPage("Ann\n@ann\n·\n2h\n" + string.Join('\n', lines))).ToArbitrary();

    private static Gen<string> Post(string[] words, int counts) =>
        from context in Gen.Elements("", "", words[4] + "\n", words[5].Replace("{}", "Eve", StringComparison.Ordinal) + "\n")
        from name in Gen.Elements(Names)
        from handle in Gen.Elements(Handles)
        from date in Gen.Elements(Dates)
        from reply in Gen.Elements("", "", $"{words[3]}\n@bob\n")
        from text in Gen.Elements("a text\n", "ask \n@bob\n about it\n", "", "read https://\nbit.ly/2DVJWim\n", "#tag\n\nIn\n2024\n", "1/2 a\n")
        from more in Gen.Elements("", "", words[2] + "\n")
        from quote in Gen.Elements("", "", $"{words[1]}\nEve\n@eve\n·\nMay 27\nquoted\n")
        from count in Gen.Choose(0, counts)
        select $"{context}{name}\n{handle}\n·\n{date}\n{reply}{text}{more}{quote}{string.Concat(Enumerable.Range(1, count).Select(number => $"{number * number}\n"))}";
}

/// <summary>A page of X by its grammar.</summary>
public sealed record XPage(string Value);

/// <summary>The lines of a page of X in any order, after one post.</summary>
public sealed record ShuffledPage(string Value);
