using System.Collections.Immutable;
using Csm.Parsing.Text;

namespace Csm.Parsing.Data.Pseudonyms;

/// <summary>Finds what to replace: handles and display names of accounts, and numbers of posts, in the name of a file or in a relative path, where percent-encoded or not.</summary>
/// <remarks>
/// Unlike in a text, the underscore in <c>name_2024</c> does not belong to the handle, and a digit need not: a dump of <c>@bobbyh</c> can be called
/// <c>bobbyh2024</c>. The words of a name can have anything or nothing between them, except for the separator of folders.
/// </remarks>
/// <param name="accounts">The accounts to look for.</param>
/// <param name="key">Yields the pseudonyms.</param>
/// <param name="includesNames">Whether display names are replaced too.</param>
internal sealed class AccountPath(AccountIndex accounts, PseudonymKey key, bool includesNames)
{
    /// <summary>Between a letter and a digit, something shorter is more likely a part of another word: <c>v2</c>, <c>mp3</c>.</summary>
    private const int ShortestBesideDigit = 5;

    /// <summary>The changes in the order of the path; none overlaps another.</summary>
    public ImmutableArray<Replacement> FindAll(string path) => OutermostChanges.Of(DecodedText.LevelsOf(path).SelectMany(FindAll));

    private static bool IsLetterOrDigit(string path, int position)
        => position >= 0 && position < path.Length && path[position] != '_' && UnicodeWord.IsAt(path, position);

    /// <summary>Whether a position is inside a word or a number.</summary>
    private static bool IsInside(string path, int position)
        => position < path.Length && (char.IsLowSurrogate(path[position])
            || (IsLetterOrDigit(path, position - 1) && IsLetterOrDigit(path, position) && !IsBesideDigit(path, position)));

    /// <summary>Whether a position is between a letter and a digit.</summary>
    private static bool IsBesideDigit(string path, int position)
        => IsLetterOrDigit(path, position - 1) && IsLetterOrDigit(path, position) && char.IsAsciiDigit(path[position - 1]) != char.IsAsciiDigit(path[position]);

    private IEnumerable<Replacement> FindAll(DecodedText decoded)
    {
        string path = decoded.Text;
        for (int position = 0; position < path.Length;)
        {
            int start = position;
            if (FindLongest(path, start) is var (account, end))
            {
                // A digit beside the pseudonym would look like one of its own.
                string before = IsBesideDigit(path, start) ? "_" : "";
                string after = IsBesideDigit(path, end) ? "_" : "";
                position = end;
                yield return Replacement.Of(decoded.InDump(TextSpan.FromBounds(start, end)), account, key.AccountOf(account), before, after);
            }
            else if (PostNumber.EndAt(path, start) is { } numberEnd)
            {
                position = numberEnd;
                yield return new Replacement(decoded.InDump(TextSpan.FromBounds(start, numberEnd)), key.NumberOf(path[start..numberEnd]));
            }
            else
            {
                position++;
            }
        }
    }

    private (Account Account, int End)? FindLongest(string path, int start)
    {
        if (!UnicodeWord.IsAt(path, start) || IsInside(path, start))
        {
            return null;
        }

        int length = path.AsSpan(start).IndexOfAny('/', '\\');
        for (int end = length < 0 ? path.Length : start + length; end > start; end--)
        {
            bool isLongEnough = end - start >= ShortestBesideDigit || !(IsBesideDigit(path, start) || IsBesideDigit(path, end));
            if (isLongEnough && !IsInside(path, end) && Find(path, start, end) is { } account)
            {
                return (account, end);
            }
        }

        return null;
    }

    private Account? Find(string path, int start, int end)
    {
        string part = path[start..end];
        return accounts.HasHandle(part) ? new Account(part, null)
            : includesNames && IsLetterOrDigit(path, start) && IsLetterOrDigit(path, end - 1) ? accounts.FindFoldedName(part)
            : null;
    }
}
