using Csm.Parsing.Lines;
using Csm.Parsing.Text;

namespace Csm.Parsing.PostTexts.Scanners;

/// <summary>
/// Recognizes what may follow the text on its last lines: emoji, hashtags and URLs with or without a protocol, as in <c>… (2/3) 👇 #CSM https://t.co/abc</c>.
/// </summary>
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

        while (!(rest = InvisibleCharacters.TrimStart(rest)).IsEmpty)
        {
            if (EmojiScanner.TryScan(rest, 0, out TextSpan emoji))
            {
                rest = rest[emoji.End..];
            }
            else
            {
                int length = WordLength(rest);
                if (rest[0] != '#' && !IsUrl(rest[..length]))
                {
                    return false;
                }

                rest = rest[length..];
            }
        }

        return true;
    }

    // Only without a protocol does it matter whether the rest is a domain.
    private static bool IsUrl(ReadOnlySpan<char> word)
    {
        if (word.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || word.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        if (!word.Contains('.'))
        {
            return false;
        }

        using var urls = new PooledBuilder<TextSpan>();
        UrlScanner.FindAll(word, urls);
        return urls.Count > 0 && urls[0].Start == 0;
    }

    private static int WordLength(ReadOnlySpan<char> text)
    {
        int end = 0;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end;
    }
}
