using System.Globalization;
using Csm.Parsing.Languages;
using NodaTime;

namespace Csm.Parsing.Dates;

/// <summary>Reads dates, times and ages as one language writes them. Case does not matter, nor which space is used, or none.</summary>
internal sealed class PrintedDateFormat(PrintedDateWords words)
{
    private const int YearDigits = 4;
    private const int HoursOfHalfDay = 12;
    private const int HoursOfDay = 24;
    private const int MinutesOfHour = 60;

    /// <summary>The most digits of an age; long before, another unit would be printed.</summary>
    private const int AgeDigits = 4;

    private static readonly Duration[] Units = [Duration.FromSeconds(1), Duration.FromMinutes(1), Duration.FromHours(1), Duration.FromDays(1)];

    /// <summary>Reads a whole text as a date, with or without its year or day.</summary>
    public bool TryReadDate(ReadOnlySpan<char> text, out DateParts date)
    {
        foreach (string pattern in words.Patterns)
        {
            if (TryRead(text, pattern, words.Months, out date))
            {
                return true;
            }
        }

        date = default;
        return false;
    }

    /// <summary>Reads a time of day at the beginning of a text: <c>6:40 AM</c>, <c>下午5:29</c>, <c>18.05</c>.</summary>
    public bool TryReadTime(ReadOnlySpan<char> text, out LocalTime time, out int length)
    {
        int position = 0;
        bool? isPm = ReadHalfOfDay(text, ref position);
        SkipSpaces(text, ref position);
        int hour = ReadNumber(text, ref position, 1, 2);
        bool hasSeparator = position < text.Length && text[position] is ':' or '.';
        position++;
        int minute = hasSeparator ? ReadNumber(text, ref position, 2, 2) : -1;
        if (minute >= 0 && isPm is null)
        {
            int end = position;
            SkipSpaces(text, ref end);
            isPm = ReadHalfOfDay(text, ref end);
            position = isPm is null ? position : end;
        }

        bool isTime = hour >= 0 && minute is >= 0 and < MinutesOfHour && (isPm is null ? hour < HoursOfDay : hour is > 0 and <= HoursOfHalfDay);
        time = isTime ? new LocalTime(isPm is { } pm ? (hour % HoursOfHalfDay) + (pm ? HoursOfHalfDay : 0) : hour, minute) : default;
        length = isTime ? position : 0;
        return isTime;
    }

    /// <summary>Reads a whole text as an age: <c>38m</c>, <c>3 h</c>, <c>44分</c>. Returns its unit too.</summary>
    public bool TryReadAge(ReadOnlySpan<char> text, out Duration age, out Duration unit)
    {
        for (int index = 0; index < Units.Length; index++)
        {
            foreach (string pattern in words.Units[index])
            {
                if (TryReadNumber(text, pattern, out int number))
                {
                    unit = Units[index];
                    age = unit * number;
                    return true;
                }
            }
        }

        age = default;
        unit = default;
        return false;
    }

    private static bool TryRead(ReadOnlySpan<char> text, string pattern, string[][] months, out DateParts date)
    {
        int position = 0;
        int year = 0;
        int month = 0;
        int day = 0;
        bool isQuoted = false;
        bool matches = true;
        for (int index = 0; index < pattern.Length && matches; index++)
        {
            switch (pattern[index])
            {
                case '\'':
                    isQuoted = !isQuoted;
                    break;
                case 'y' when !isQuoted:
                    matches = (year = ReadNumber(text, ref position, YearDigits, YearDigits)) > 0;
                    break;
                case 'M' when !isQuoted:
                    matches = (month = ReadNumber(text, ref position, 1, 2)) > 0;
                    break;
                case 'd' when !isQuoted:
                    matches = (day = ReadNumber(text, ref position, 1, 2)) > 0;
                    break;
                case 'N' when !isQuoted:
                    matches = (month = ReadMonth(text, ref position, months)) > 0;
                    break;
                default:
                    matches = ReadLiteral(text, ref position, pattern[index]);
                    break;
            }
        }

        date = new DateParts(year, month, day);
        matches = matches && position == text.Length && date.Exists;
        date = matches ? date : default;
        return matches;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, string pattern, out int number)
    {
        int position = 0;
        number = -1;
        ReadOnlySpan<char> form = pattern.AsSpan().TrimEnd('.');
        for (int index = 0; index < form.Length; index++)
        {
            if (form[index] == '{')
            {
                SkipSpaces(text, ref position);
                number = ReadNumber(text, ref position, 1, AgeDigits);
                SkipSpaces(text, ref position);
                index++;
                if (number < 0)
                {
                    return false;
                }
            }
            else if (!ReadLiteral(text, ref position, form[index]))
            {
                return false;
            }
        }

        // The full stop of an abbreviation can be there or not.
        return position == text.Length || (position == text.Length - 1 && text[position] == '.' && char.IsLetter(text[position - 1]));
    }

    /// <summary>Reads a character of a pattern. A space stands for any number of spaces.</summary>
    private static bool ReadLiteral(ReadOnlySpan<char> text, ref int position, char literal)
    {
        if (literal == ' ')
        {
            SkipSpaces(text, ref position);
            return true;
        }

        bool isThere = position < text.Length && PhraseText.Fold(text[position]) == PhraseText.Fold(literal);
        position += isThere ? 1 : 0;
        return isThere;
    }

    private static void SkipSpaces(ReadOnlySpan<char> text, ref int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }
    }

    /// <summary>Reads a number of decimal digits of any script; -1 if there are fewer or more of them.</summary>
    private static int ReadNumber(ReadOnlySpan<char> text, ref int position, int fewest, int most)
    {
        int number = 0;
        int start = position;
        while (position < text.Length && CharUnicodeInfo.GetDecimalDigitValue(text[position]) is >= 0 and var digit && position - start <= most)
        {
            number = (number * 10) + digit;
            position++;
        }

        return position - start >= fewest && position - start <= most ? number : -1;
    }

    /// <summary>Reads the longest name of a month; 0 if there is none.</summary>
    private static int ReadMonth(ReadOnlySpan<char> text, ref int position, string[][] months)
    {
        int month = 0;
        int longest = 0;
        for (int index = 0; index < months.Length; index++)
        {
            int length = LengthOfWord(text[position..], months[index]);
            (month, longest) = length > longest ? (index + 1, length) : (month, longest);
        }

        position += longest;
        return month;
    }

    private bool? ReadHalfOfDay(ReadOnlySpan<char> text, ref int position)
    {
        int am = LengthOfWord(text[position..], words.Am);
        int pm = LengthOfWord(text[position..], words.Pm);
        position += Math.Max(am, pm);
        return am == pm ? null : pm > am;
    }

    /// <summary>Gets the length of the longest of some words that begins a text, 0 if none does. The full stop that ends an abbreviation can be there or not.</summary>
    private static int LengthOfWord(ReadOnlySpan<char> text, string[] words)
    {
        int longest = 0;
        foreach (string word in words)
        {
            int position = 0;
            bool matches = true;
            foreach (char character in word.AsSpan().TrimEnd('.'))
            {
                matches = matches && ReadLiteral(text, ref position, character);
            }

            longest = matches && position > longest ? (position < text.Length && text[position] == '.' ? position + 1 : position) : longest;
        }

        return longest;
    }
}
