namespace Csm.Parsing.PostTexts.Scanners;

/// <summary>
/// The numbers of a thread index, from 1 and with up to three digits: <c>3/4</c>; or, without a total, <c>3/n</c>, <c>3/?</c> or <c>3/</c>. Digits and slash can
/// be full-width, and the slash one of mathematics.
/// </summary>
internal static class ThreadNumberScanner
{
    private const int DigitLimit = 3;

    /// <summary>Reads the numbers at the start of a text.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out int length, out ScannedThreadIndex index)
    {
        index = default;
        if (!TryReadNumber(text, out length, out int position) || length == text.Length || !IsSlash(text[length]))
        {
            return false;
        }

        length++;
        ReadOnlySpan<char> rest = text[length..];
        int? total = null;
        if (rest is [var first, ..] && IsDigit(first))
        {
            // 12/05 is a date.
            if (ValueOf(first) == 0 || !TryReadNumber(rest, out int digits, out int number))
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
        for (length = 0; length < text.Length && IsDigit(text[length]) && length <= DigitLimit; length++)
        {
            number = (number * 10) + ValueOf(text[length]);
        }

        return length is > 0 and <= DigitLimit && number > 0;
    }

    /// <summary>Whether a character is the solidus, the fraction slash, the division slash or the full-width solidus.</summary>
    public static bool IsSlash(char character) => character is '/' or '\u2044' or '\u2215' or '\uFF0F';

    public static bool IsDigit(char character) => character is (>= '0' and <= '9') or (>= '\uFF10' and <= '\uFF19');

    private static int ValueOf(char digit) => digit <= '9' ? digit - '0' : digit - '\uFF10';
}
