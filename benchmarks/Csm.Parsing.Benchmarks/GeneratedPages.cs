using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Csm.Parsing.Syntax;

namespace Csm.Parsing.Benchmarks;

/// <summary>
/// Makes pages of X as a script copies them: profiles whose posts have the texts of a generated dump, mentions on lines of their own, quoted posts, and counts without zeros.
/// </summary>
internal static partial class GeneratedPages
{
    private const int PostsOfPage = 40;
    private const int QuoteEvery = 9;

    /// <summary>The folder of copied pages, which are not part of the project.</summary>
    private const string FolderVariable = "CSM_PAGES_DIR";

    public static bool HasCopies => Folder is not null;

    private static string? Folder => Environment.GetEnvironmentVariable(FolderVariable);

    public static string Create(string dump, int length)
    {
        var pages = new StringBuilder();
        int index = 0;
        foreach (Post post in Feed.Parse(GeneratedDump.Create(dump, length)).Posts.TakeWhile(_ => pages.Length < length))
        {
            if (index % PostsOfPage == 0)
            {
                AppendTop(pages, index);
            }

            AppendPost(pages, post, index++);
            if (index % PostsOfPage == 0)
            {
                pages.Append("Relevant people\nAnn Other\n@ann_other\nFollow\nTrending now\nTerms of Service\nPrivacy Policy\n© 2026 X Corp.\n");
            }
        }

        return pages.ToString();
    }

    /// <summary>Repeats copied pages, each time with other words in their texts.</summary>
    public static string Repeat(int length)
    {
        string[] pages = [.. Directory.GetFiles(Folder!, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        var repeated = new StringBuilder();
        for (int shift = 1; repeated.Length < length; shift++)
        {
            foreach (string page in pages)
            {
                repeated.Append(Shift(page, shift)).Append('\n');
            }
        }

        return repeated.ToString();
    }

    private static void AppendTop(StringBuilder pages, int index)
        => pages.Append(CultureInfo.InvariantCulture, $"Account {index}\n{index + 40} posts\nSee new posts\nAccount {index}\n@account_{index}\nA bio of \n@ann_other\n and more.\n")
            .Append(CultureInfo.InvariantCulture, $"Paris, France example.org\nJoined May 2020\n{index % 900} Following\n1.2K Followers\nPosts\nReplies\nMedia\nAccount {index}’s posts\n");

    private static void AppendPost(StringBuilder pages, Post post, int index)
    {
        pages.Append(CultureInfo.InvariantCulture, $"Author {index % 70}\n@author_{index % 70}\n·\nAug {(index % 28) + 1}, 2023\n").Append(Mention().Replace(post.Text, "\n$0\n")).Append('\n');
        if (index % QuoteEvery == 0)
        {
            pages.Append(CultureInfo.InvariantCulture, $"Quote\nQuoted {index % 30}\n@quoted_{index % 30}\n·\nMay {(index % 28) + 1}\nWhat was said {index} times before\n");
        }

        pages.Append(CultureInfo.InvariantCulture, $"{(index % 90) + 1}\n{(index % 300) + 2}\n{(index % 700) + 3}\n{(index % 40) + 1}.2K\n");
    }

    /// <summary>Replaces the letters in the texts of posts; the words of the page, names and counts stay.</summary>
    private static string Shift(string page, int shift)
    {
        char[] shifted = page.ToCharArray();
        foreach (SyntaxToken token in SyntaxTree.ParseText(page).Tokens.Where(token => token.Kind == SyntaxKind.TextToken))
        {
            foreach (ref char character in shifted.AsSpan(token.Span.Start, token.Span.Length))
            {
                character = char.IsAsciiLetterLower(character) ? (char)('a' + ((character - 'a' + shift) % 26)) : character;
            }
        }

        return new string(shifted);
    }

    [GeneratedRegex(@"@\w+")]
    private static partial Regex Mention();
}
