using Csm.Parsing.Text;

namespace Csm.Parsing.PostTexts.Scanners;

/// <summary>Recognizes what may follow the text on its last line: emoji, hashtags and links, as in <c>… (2/3) 👇 #CSM https://t.co/abc</c>.</summary>
internal static class ClosingScanner
{
    // Keeps the time linear if a line has many such endings.
    private const int LengthLimit = 200;

    public static bool IsClosing(ReadOnlySpan<char> rest)
    {
        if (rest.Length > LengthLimit)
        {
            return false;
        }

        while (!(rest = rest.TrimStart()).IsEmpty)
        {
            if (EmojiScanner.TryScan(rest, 0, out TextSpan emoji))
            {
                rest = rest[emoji.End..];
            }
            else if (rest[0] == '#' || rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            {
                rest = SkipWord(rest);
            }
            else
            {
                return false;
            }
        }

        return true;
    }

    private static ReadOnlySpan<char> SkipWord(ReadOnlySpan<char> text)
    {
        int end = 0;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return text[end..];
    }
}
