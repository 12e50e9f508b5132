namespace Csm.Parsing.PostTexts.Scanners;

/// <summary>The numbers of a thread index, from 1 and with up to three digits: <c>3/4</c>; or, without a total, <c>3/n</c>, <c>3/?</c> or <c>3/</c>.</summary>
internal static class ThreadNumberScanner
{
    private const int DigitLimit = 3;

    /// <summary>Reads the numbers at the start of a text.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out int length, out ScannedThreadIndex index)
    {
        index = default;
        if (!TryReadNumber(text, out length, out int position) || length == text.Length || text[length] != '/')
        {
            return false;
        }

        length++;
        ReadOnlySpan<char> rest = text[length..];
        int? total = null;
        if (rest is [>= '0' and <= '9', ..])
        {
            // 12/05 is a date.
            if (rest[0] == '0' || !TryReadNumber(rest, out int digits, out int number))
            {
                return false;
            }

            length += digits;
            total = number;
        }
        else if (rest is ['n' or 'N' or '?', ..])
        {
            length++;
        }

        index = new ScannedThreadIndex(position, total);
        return true;
    }

    /// <summary>Reads one number at the start of a text.</summary>
    public static bool TryReadNumber(ReadOnlySpan<char> text, out int length, out int number)
    {
        number = 0;
        for (length = 0; length < text.Length && char.IsAsciiDigit(text[length]) && length <= DigitLimit; length++)
        {
            number = (number * 10) + text[length] - '0';
        }

        return length is > 0 and <= DigitLimit && number > 0;
    }
}
