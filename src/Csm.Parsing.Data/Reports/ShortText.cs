namespace Csm.Parsing.Data.Reports;

/// <summary>Text for places where all of it would be too much.</summary>
internal static class ShortText
{
    /// <summary>The text, or its beginning and an ellipsis.</summary>
    public static string Of(string text, int limit) => text.Length <= limit ? text : text[..Before(text, limit)] + "…";

    /// <summary>The position, or the one before it where that is inside a surrogate pair.</summary>
    public static int Before(string text, int position)
        => position > 0 && position < text.Length && char.IsSurrogatePair(text[position - 1], text[position]) ? position - 1 : position;
}
