using System.Globalization;
using Csm.Parsing.Dates.Tables;
using Csm.Parsing.Languages;
using NodaTime;

namespace Csm.Parsing.Dates;

/// <summary>A date, a time with a date, or an age, as a page prints it with a post; <c>default</c> if it cannot be read.</summary>
internal readonly record struct PrintedDate(DateParts Date, LocalTime? Time, Duration? Age)
{
    private const char Dot = '·';

    /// <summary>Reads what a page prints in its language; if that is unknown or does not write dates so, as all languages of X's interface that do agree.</summary>
    public static PrintedDate Read(ReadOnlySpan<char> text, LanguageSet languages)
    {
        ReadOnlySpan<char> visible = WithoutFormatCharacters(text);
        if (languages.Single is { } language && TryRead(visible, PrintedDateTable.All[FeedLanguage.All.IndexOf(language)], out PrintedDate printed))
        {
            return printed;
        }

        PrintedDate agreed = default;
        foreach (PrintedDateFormat format in PrintedDateTable.All)
        {
            if (TryRead(visible, format, out printed))
            {
                if (agreed != default && printed != agreed)
                {
                    return default;
                }

                agreed = printed;
            }
        }

        return agreed;
    }

    /// <summary>Reads a date, an age, or the parts of a stamp: <c>6:40 AM · Jun 9, 2026</c>, also without the dot, and with the name of an app behind the date.</summary>
    private static bool TryRead(ReadOnlySpan<char> text, PrintedDateFormat format, out PrintedDate printed)
    {
        if (format.TryReadAge(text.Trim(), out Duration age))
        {
            printed = new PrintedDate(default, null, age);
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
            else if (time is null && format.TryReadTime(part, out LocalTime read, out int length))
            {
                time = read;
                date = date == default && format.TryReadDate(part[length..].Trim(), out found) ? found : date;
            }
            else if (date == default && !part.IsEmpty)
            {
                break;
            }
        }

        printed = date == default ? default : new PrintedDate(date, time, null);
        return date != default;
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
