namespace Csm.Parsing.Grammar.Scanners;

/// <summary>
/// A count, alone in its line: digits with group separators, then perhaps a decimal part and a suffix. Read digit by digit: through a
/// floating-point number 4.1M would be 4,099,999, and nothing here can wrap (20 characters and a suffix stay far below 2^127).
/// </summary>
internal static class CountScanner
{
    private const int LengthLimit = 20;
    private const int GroupLength = 3;

    public static bool TryRead(ReadOnlySpan<char> line, Vocabulary vocabulary, out ScannedCount count)
    {
        count = default;
        if (line.Length > LengthLimit || !TryReadInteger(ref line, vocabulary.GroupSeparator, out Int128 digits))
        {
            return false;
        }

        long scale = ReadDecimals(ref line, vocabulary.DecimalSeparator, ref digits);
        if (line.IsEmpty)
        {
            count = new ScannedCount(digits, Unit: 1);
            return scale == 1;
        }

        // A unit below 1 would be a part of a person.
        long unit = FactorOf(line, vocabulary) / scale;
        count = new ScannedCount(digits * unit, unit);
        return unit > 0;
    }

    private static bool TryReadInteger(ref ReadOnlySpan<char> line, char separator, out Int128 digits)
    {
        digits = 0;
        int group = 0;
        bool isGrouped = false;
        int position = 0;
        for (; position < line.Length; position++)
        {
            if (char.IsAsciiDigit(line[position]))
            {
                digits = (digits * 10) + line[position] - '0';
                group++;
            }
            else if (line[position] == separator && (isGrouped ? group == GroupLength : group is > 0 and <= GroupLength))
            {
                isGrouped = true;
                group = 0;
            }
            else
            {
                break;
            }
        }

        line = line[position..];
        return isGrouped ? group == GroupLength : group > 0;
    }

    /// <summary>Appends the decimals to the digits and gives the power of ten by which they are now too large; 1 where there are none.</summary>
    private static long ReadDecimals(ref ReadOnlySpan<char> line, char separator, ref Int128 digits)
    {
        long scale = 1;
        if (line is [var first, var second, ..] && first == separator && char.IsAsciiDigit(second))
        {
            for (line = line[1..]; line is [>= '0' and <= '9', ..]; line = line[1..])
            {
                digits = (digits * 10) + line[0] - '0';
                scale = scale > long.MaxValue / 10 ? long.MaxValue : scale * 10;
            }
        }

        return scale;
    }

    /// <summary>What a suffix multiplies by; 0 where it is none.</summary>
    private static long FactorOf(ReadOnlySpan<char> suffix, Vocabulary vocabulary)
    {
        foreach ((string text, long factor) in vocabulary.Suffixes)
        {
            if (suffix.SequenceEqual(text))
            {
                return factor;
            }
        }

        return 0;
    }
}
