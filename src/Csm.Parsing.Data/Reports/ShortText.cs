namespace Csm.Parsing.Data.Reports;

/// <summary>Shortens text where there is no room for all of it.</summary>
internal static class ShortText
{
    private const int LongestWord = 30;

    /// <summary>The text, or its beginning and an ellipsis. Only very long words are cut.</summary>
    public static string Of(string text, int limit)
    {
        if (text.Length <= limit)
        {
            return text;
        }

        int space = text.LastIndexOf(' ', limit);
        return (space < limit - LongestWord ? text[..Before(text, limit)] : text[..space]) + "…";
    }

    /// <summary>The position, or the one before it if it is inside a surrogate pair.</summary>
    public static int Before(string text, int position)
        => position > 0 && position < text.Length && char.IsSurrogatePair(text[position - 1], text[position]) ? position - 1 : position;
}
