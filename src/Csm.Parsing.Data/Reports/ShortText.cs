namespace Csm.Parsing.Data.Reports;

/// <summary>Text for places where all of it would be too much.</summary>
internal static class ShortText
{
    private const int LongestWord = 30;

    /// <summary>The text, or its beginning and an ellipsis; a word is not cut unless it is very long.</summary>
    public static string Of(string text, int limit)
    {
        if (text.Length <= limit)
        {
            return text;
        }

        int space = text.LastIndexOf(' ', limit);
        return (space < limit - LongestWord ? text[..Before(text, limit)] : text[..space]) + "…";
    }

    /// <summary>The position, or the one before it where that is inside a surrogate pair.</summary>
    public static int Before(string text, int position)
        => position > 0 && position < text.Length && char.IsSurrogatePair(text[position - 1], text[position]) ? position - 1 : position;
}
