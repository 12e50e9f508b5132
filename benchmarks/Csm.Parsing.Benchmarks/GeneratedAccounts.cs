using System.Globalization;
using System.Text;

namespace Csm.Parsing.Benchmarks;

/// <summary>Makes the dumps of accounts that were copied month after month, out of the posts of a generated dump: each month some posts are new, and as many fall out of the page.</summary>
internal static class GeneratedAccounts
{
    public const int Months = 20;

    private const int PostsOfPage = 20;
    private const int NewEachMonth = 3;
    private const int PostsOfAccount = PostsOfPage + (NewEachMonth * (Months - 1));

    /// <summary>A post of a generated dump has about so many characters.</summary>
    private const int LengthOfPost = 270;

    /// <summary>Creates the dumps, month by month.</summary>
    /// <param name="dump">The dump to take words and counts from.</param>
    /// <param name="accounts">The number of accounts.</param>
    public static string[] Create(string dump, int accounts)
    {
        string[] posts = [.. Feed.Parse(GeneratedDump.Create(dump, accounts * PostsOfAccount * LengthOfPost)).Posts.Select(post => post.Text)];
        return [.. from month in Enumerable.Range(0, Months) from account in Enumerable.Range(0, accounts) select Page(posts, account, month)];
    }

    private static string Page(string[] posts, int account, int month)
    {
        var page = new StringBuilder().Append(CultureInfo.InvariantCulture, $"Account {account}\n@account_{account}\nFollowers\n{account + (7 * month)}\nJoined May 2020\n");
        for (int index = PostsOfPage - 1; index >= 0; index--)
        {
            int number = (month * NewEachMonth) + index;
            string text = posts[((account * PostsOfAccount) + number) % posts.Length];
            page.Append(CultureInfo.InvariantCulture, $"{text}\n{number + month}\n{number + (2 * month)}\n{number + (9 * month)}\n");
        }

        return page.ToString();
    }
}
