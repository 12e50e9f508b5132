using System.Buffers;
using Csm.Parsing.Languages;
using Csm.Parsing.Lines;

namespace Csm.Parsing.Layouts.X;

/// <summary>What a line of an X page looks like.</summary>
internal static class XLine
{
    private static readonly SearchValues<char> NotInDates = SearchValues.Create("@#:/·_");

    private static readonly SearchValues<char> OfTimes = SearchValues.Create("0123456789:");

    private const int DateLimit = 24;
    private const int DateWords = 5;
    private const int StampLimit = 60;
    private const int ShortestStamp = 12;

    /// <summary>The length of a row of signs, as people put between posts, at least.</summary>
    private const int SeparatorLength = 3;

    /// <summary>In place of a picture, as some browsers copy it.</summary>
    private const char ObjectReplacement = '\uFFFC';

    extension(in Line line)
    {
        public LineRole Role => (LineRole)(line.Marks & XMarks.Role);

        public bool IsInQuote => (line.Marks & XMarks.InQuote) != 0;

        public bool BeginsPost => (line.Marks & XMarks.BeginsPost) != 0;

        public bool BeginsPage => (line.Marks & XMarks.BeginsPage) != 0;
    }

    /// <summary>Gets what the line looks like. Nearly all lines look like nothing, and their first character or their length shows it.</summary>
    public static XLooks LooksOf(ReadOnlySpan<char> line) => line[0] switch
    {
        '·' => line.Length == 1 ? XLooks.Dot : XLooks.None,
        ObjectReplacement => line.ContainsAnyExcept(ObjectReplacement, ' ') ? XLooks.None : XLooks.Picture,
        '©' => IsOwner(line) ? XLooks.Owner : XLooks.None,
        '@' => HandleBeforeDate(line) > 0 ? XLooks.HandleAndDate : XLooks.None,
        '-' or '=' or '_' or '*' or '—' => line.Length >= SeparatorLength && !line.ContainsAnyExcept(line[0]) ? XLooks.Separator : XLooks.None,
        _ when line.Length > StampLimit => XLooks.None,
        _ => IsTimeOfVideo(line) ? XLooks.TimeOfVideo : IsStamp(line) ? XLooks.Stamp : XLooks.None,
    };

    /// <summary>Whether the line could be the date or age in the head of a post: <c>Aug 25, 2023</c>, <c>2月23日</c>, <c>23. 2.</c>, <c>38m</c>.</summary>
    public static bool IsDate(ReadOnlySpan<char> line)
    {
        if (line.Length is < 2 or > DateLimit || line.ContainsAny(NotInDates))
        {
            return false;
        }

        if (line is "now")
        {
            return true;
        }

        bool hasLetter = false;
        bool hasDigit = false;
        int stops = 0;
        int words = 1;
        char previous = default;
        foreach (char character in line)
        {
            // The digits of an age are before its unit; after a letter, they are part of a name.
            if (char.IsAsciiLetter(previous) && char.IsDigit(character))
            {
                return false;
            }

            previous = character;
            stops += character == '.' ? 1 : 0;
            hasLetter |= char.IsLetter(character);
            hasDigit |= char.IsDigit(character);
            words += char.IsWhiteSpace(character) ? 1 : 0;
        }

        return (hasLetter || stops > 0) && hasDigit && words <= DateWords;
    }

    /// <summary>Gets the date behind a dot: <c>· Jan 11</c>; empty if the line is anything else.</summary>
    public static ReadOnlySpan<char> DateAfterDot(ReadOnlySpan<char> line) => line is ['·', ' ' or '\u00A0', .. var date] && IsDate(date.Trim()) ? date.Trim() : [];

    /// <summary>Gets the length of the handle of a line that has the date behind it: <c>@handle Nov 8</c>; 0 if the line is anything else.</summary>
    public static int HandleBeforeDate(ReadOnlySpan<char> line)
        => line.IndexOf(' ') is > 1 and var space && Handle.IsLine(line[..space]) && IsDate(line[(space + 1)..].Trim(" ·")) ? space : 0;

    /// <summary>
    /// Whether the line is the time and date of an opened post: <c>6:40 AM · Jun 9, 2026</c>. A time with a full stop, as some languages write it, begins the line.
    /// </summary>
    private static bool IsStamp(ReadOnlySpan<char> line)
    {
        if (line.Length < ShortestStamp)
        {
            return false;
        }

        int separator = line.IndexOf(':');
        separator = separator > 0 ? separator : line[1] == '.' ? 1 : line[2] == '.' ? 2 : -1;
        if (separator <= 0 || separator + 2 >= line.Length || !char.IsDigit(line[separator - 1]) || !char.IsDigit(line[separator + 1]) || !char.IsDigit(line[separator + 2]))
        {
            return false;
        }

        ReadOnlySpan<char> rest = line[(separator + 3)..];
        return ExpectedWords.HasYear(rest)
            && (line[separator] == '.' ? rest.TrimStart() is ['·', ..]
                : line.Contains('·') || rest.StartsWith(" AM ", StringComparison.OrdinalIgnoreCase) || rest.StartsWith(" PM ", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether the line is the position and the length of a video: <c>0:24 / 1:00</c>.</summary>
    private static bool IsTimeOfVideo(ReadOnlySpan<char> line) => char.IsDigit(line[0]) && (line.IndexOf(" / ") is > 0 and var slash ? IsTime(line[..slash]) && IsTime(line[(slash + 3)..]) : IsTime(line));

    /// <summary>Whether a decimal digit of any script is in a text.</summary>
    public static bool HasDigit(ReadOnlySpan<char> text) => LastDigit(text) >= 0;

    /// <summary>Gets the position of the last decimal digit of any script; -1 if there is none.</summary>
    public static int LastDigit(ReadOnlySpan<char> text)
    {
        int last = text.Length - 1;
        while (last >= 0 && !char.IsDigit(text[last]))
        {
            last--;
        }

        return last;
    }

    /// <summary>Whether the line is a domain alone.</summary>
    public static bool IsDomain(ReadOnlySpan<char> text) => text.Length > 3 && !text.Contains('/') && text.IndexOf('.') is > 0 and var dot && dot < text.Length - 2 && !text.ContainsAny(" \u00A0@#");

    /// <summary>Whether a count is on the line, in any language.</summary>
    public static bool IsCount(in Line line, ReadOnlySpan<char> text) => line.LooksLikeCount || (line.ResemblesCount && CountFormatTable.TryRead(text, out _, out _));

    /// <summary>Whether the line says who owns the page, which is its last but a few.</summary>
    private static bool IsOwner(ReadOnlySpan<char> line) => line.Contains("X Corp", StringComparison.Ordinal) || line.Contains("Twitter", StringComparison.Ordinal);

    private static bool IsTime(ReadOnlySpan<char> text)
        => text.Length is >= 4 and <= 8 && char.IsDigit(text[0]) && text.Contains(':') && !text.ContainsAnyExcept(OfTimes);
}
