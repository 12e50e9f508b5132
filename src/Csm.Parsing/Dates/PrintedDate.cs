using System.Globalization;
using Csm.Parsing.Dates.Tables;
using Csm.Parsing.Languages;
using NodaTime;

namespace Csm.Parsing.Dates;

/// <summary>A date, a time with a date, or an age and its unit, as a page prints it with a post; <c>default</c> if it cannot be read.</summary>
internal readonly record struct PrintedDate(DateParts Date, LocalTime? Time, Duration? Age, Duration Unit = default)
{
    private const char Dot = '·';

    /// <summary>What X prints of a post of this minute.</summary>
    private const string Now = "now";

    /// <summary>
    /// Reads what a page prints in its language. A date with the name of a month that the language does not write so is read if all languages of X's interface
    /// that write it so agree, at least two; if the language is unknown, so is anything else.
    /// </summary>
    public static PrintedDate Read(ReadOnlySpan<char> text, LanguageSet languages)
    {
        ReadOnlySpan<char> visible = WithoutFormatCharacters(text);
        FeedLanguage? language = languages.Single;
        if (language is not null && TryRead(visible, PrintedDateTable.All[FeedLanguage.All.IndexOf(language)], out PrintedDate printed))
        {
            return printed;
        }

        PrintedDate agreed = default;
        int count = 0;
        foreach (PrintedDateFormat format in PrintedDateTable.All)
        {
            if (TryRead(visible, format, out printed))
            {
                if (count > 0 && printed != agreed)
                {
                    return default;
                }

                agreed = printed;
                count++;
            }
        }

        return language is null || (count > 1 && agreed.Age is null && HasLetter(visible)) ? agreed : default;
    }

    /// <summary>Reads a date, an age, or the parts of a stamp: <c>6:40 AM · Jun 9, 2026</c>, also without the dot, and with the name of an app behind the date.</summary>
    private static bool TryRead(ReadOnlySpan<char> text, PrintedDateFormat format, out PrintedDate printed)
    {
        if (text is Now)
        {
            printed = new PrintedDate(default, null, Duration.Zero, Duration.FromMinutes(1));
            return true;
        }

        if (format.TryReadAge(text.Trim(), out Duration age, out Duration unit))
        {
            printed = new PrintedDate(default, null, age, unit);
            return true;
        }

        DateParts date = default;
        LocalTime? time = null;
        while (!text.IsEmpty)
        {
            int dot = text.IndexOf(Dot);
            ReadOnlySpan<char> part = (dot < 0 ? text : text[..dot]).Trim();
            text = dot < 0 ? [] : text[(dot + 1)..];
            if (date == default && format.TryReadDate(part, out DateParts found))
            {
                date = found;
            }
            else if (time is null && format.TryReadTime(part, out LocalTime read, out int length) && IsRestOfTime(part[length..].Trim(), format, ref date))
            {
                time = read;
            }
            else if (date == default && !part.IsEmpty && !IsTime(part))
            {
                break;
            }
        }

        printed = date == default ? default : new PrintedDate(date, time, null);
        return date != default;
    }

    /// <summary>Whether what follows a time is nothing or its date. Otherwise it can be a half of the day in another language, and the time is unknown.</summary>
    private static bool IsRestOfTime(ReadOnlySpan<char> rest, PrintedDateFormat format, ref DateParts date)
    {
        if (rest.IsEmpty)
        {
            return true;
        }

        if (date != default || !format.TryReadDate(rest, out DateParts found))
        {
            return false;
        }

        date = found;
        return true;
    }

    /// <summary>Whether a part that cannot be read is a time in any case.</summary>
    private static bool IsTime(ReadOnlySpan<char> part) => part.IndexOfAny(':', '.') is > 0 and var separator && separator + 1 < part.Length && char.IsDigit(part[separator - 1]) && char.IsDigit(part[separator + 1]);

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (char character in text)
        {
            if (char.IsLetter(character))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Removes the marks of writing direction that some languages have in their dates.</summary>
    private static ReadOnlySpan<char> WithoutFormatCharacters(ReadOnlySpan<char> text)
    {
        foreach (char character in text)
        {
            if (char.GetUnicodeCategory(character) == UnicodeCategory.Format)
            {
                return string.Concat(text.ToString().Where(other => char.GetUnicodeCategory(other) != UnicodeCategory.Format));
            }
        }

        return text;
    }
}
