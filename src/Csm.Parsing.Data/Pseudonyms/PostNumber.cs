using System.Globalization;

namespace Csm.Parsing.Data.Pseudonyms;

/// <summary>The number of a post or an account in a path, which can be made of its URL.</summary>
internal static class PostNumber
{
    private const int Shortest = 13;
    private const int Longest = 20;
    private const string Time = "yyyyMMddHHmmss";

    /// <summary>The end of the number that begins at a position; null if none does. A time of 14 digits, in which few numbers of posts were given, is none.</summary>
    public static int? EndAt(string path, int start)
    {
        bool isInside = start > 0 && (char.IsAsciiDigit(path[start - 1]) || (path[start - 1] == '%' && DecodedText.IsEscape(path, start - 1)));
        ReadOnlySpan<char> rest = path.AsSpan(start);
        int end = rest.IndexOfAnyExceptInRange('0', '9');
        ReadOnlySpan<char> digits = end < 0 ? rest : rest[..end];
        return !isInside && digits.Length is >= Shortest and <= Longest && !DateTime.TryParseExact(digits, Time, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? start + digits.Length
            : null;
    }
}
