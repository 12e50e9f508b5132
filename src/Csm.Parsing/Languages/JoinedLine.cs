using System.Globalization;
using NodaTime;

namespace Csm.Parsing.Languages;

/// <summary>The words with which a language says in which month an account was opened: <c>A rejoint X en {month} {year}</c>.</summary>
internal sealed class JoinedLine
{
    private const string Month = "{month}";
    private const string Year = "{year}";
    private const int YearLength = 4;

    private readonly string _before;
    private readonly string _beginning;
    private readonly string _between;
    private readonly string _after;
    private readonly bool _yearIsFirst;

    public JoinedLine(string pattern)
    {
        int month = pattern.IndexOf(Month, StringComparison.Ordinal);
        int year = pattern.IndexOf(Year, StringComparison.Ordinal);
        _yearIsFirst = year < month;
        (int first, int firstEnd) = _yearIsFirst ? (year, year + Year.Length) : (month, month + Month.Length);
        (int second, int secondEnd) = _yearIsFirst ? (month, month + Month.Length) : (year, year + Year.Length);
        _before = pattern[..first];
        _beginning = _before.TrimEnd();
        _between = pattern[firstEnd..second];
        _after = pattern[secondEnd..];
    }

    /// <summary>The length of the whole line, not counting the month.</summary>
    public int LengthWithoutMonth => _before.Length + YearLength + _between.Length + _after.Length;

    /// <summary>Whether a line begins like this one, ignoring case.</summary>
    public bool Begins(ReadOnlySpan<char> line) => _beginning.Length > 0 && line.StartsWith(_beginning, StringComparison.OrdinalIgnoreCase);

    public bool TryRead(ReadOnlySpan<char> line, string[] months, out YearMonth month)
    {
        month = default;
        if (line.Length < LengthWithoutMonth
            || !WordComparer.AreEqual(line[.._before.Length], _before)
            || !WordComparer.AreEqual(line[^_after.Length..], _after))
        {
            return false;
        }

        ReadOnlySpan<char> date = line[_before.Length..^_after.Length];
        return _yearIsFirst
            ? TryRead(date[..YearLength], date.Slice(YearLength, _between.Length), date[(YearLength + _between.Length)..], months, out month)
            : TryRead(date[^YearLength..], date[..^YearLength][^_between.Length..], date[..^(YearLength + _between.Length)], months, out month);
    }

    public string Write(YearMonth month, string[] months)
    {
        string year = month.Year.ToString("D4", CultureInfo.InvariantCulture);
        string name = months[month.Month - 1];
        return _before + (_yearIsFirst ? year : name) + _between + (_yearIsFirst ? name : year) + _after;
    }

    private bool TryRead(ReadOnlySpan<char> year, ReadOnlySpan<char> between, ReadOnlySpan<char> name, string[] months, out YearMonth month)
    {
        int number = 0;
        foreach (char digit in year)
        {
            number = char.IsAsciiDigit(digit) ? (number * 10) + digit - '0' : -1;
        }

        int index = WordComparer.IndexOf(months, name);
        bool isRead = number > 0 && index >= 0 && WordComparer.AreEqual(between, _between);
        month = isRead ? new YearMonth(number, index + 1) : default;
        return isRead;
    }
}
