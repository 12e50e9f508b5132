using System.Globalization;
using System.Text.Json.Serialization;
using Csm.Parsing.Json;
using Csm.Parsing.Languages;
using Csm.Parsing.Syntax;

namespace Csm.Parsing;

/// <summary>A count as a page shows it: an exact number, or an abbreviated one and then an interval. <c>default</c> is an exact zero.</summary>
/// <remarks>
/// X truncates (17,609 is shown as 17K), Unicode's CLDR rounds to the nearest, and the text does not say which was done. So <c>21K</c> is 21,000, and
/// anything from 20,500 to 21,999 is possible: the interval covers both. Two counts are equal if their intervals are, however they are written. They are
/// ordered by <see cref="Minimum"/>, then by <see cref="Maximum"/>, where null is the largest.
/// </remarks>
[JsonConverter(typeof(ApproximateCountJsonConverter))]
public readonly struct ApproximateCount : IEquatable<ApproximateCount>, IComparable<ApproximateCount>
{
    /// <summary>Stands for null in the fields, since a nullable one would be twice as large; no count is negative.</summary>
    private const long None = -1;

    private readonly long _value;
    private readonly long _maximum;

    /// <summary>Null if the count is written as its value is in invariant digits.</summary>
    private readonly string? _text;

    /// <summary>Creates an exact count.</summary>
    /// <param name="value">The number.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative.</exception>
    public ApproximateCount(long value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        _value = value;
        _maximum = value;
        Minimum = value;
    }

    private ApproximateCount(ReadOnlySpan<char> text, ScannedCount count)
    {
        Int128 maximum = count.Value + count.Unit - 1;
        _value = count.Value > long.MaxValue ? None : (long)count.Value;
        _maximum = maximum > long.MaxValue ? None : (long)maximum;
        Minimum = (long)Int128.Clamp(count.Value - (count.Unit / 2), 0, long.MaxValue);
        _text = IsCanonical(text, _value) ? null : text.ToString();
    }

    /// <summary>Creates a count that cannot be read.</summary>
    private ApproximateCount(ReadOnlySpan<char> text)
    {
        _value = None;
        _maximum = None;
        _text = text.ToString();
    }

    /// <summary>Creates a count that the page does not print as such, but bounds.</summary>
    private ApproximateCount(long minimum, long? maximum)
    {
        _value = minimum == maximum ? minimum : None;
        _maximum = maximum ?? None;
        Minimum = minimum;
        _text = "";
    }

    /// <summary>The number that is written, 21,000 for <c>21K</c>; null if it is above <see cref="long.MaxValue"/> or cannot be read.</summary>
    public long? Value => _value == None ? null : _value;

    /// <summary>The smallest possible number, at most <see cref="long.MaxValue"/>; 0 if the count cannot be read.</summary>
    public long Minimum { get; }

    /// <summary>The largest possible number; null if it is above <see cref="long.MaxValue"/> or the count cannot be read.</summary>
    public long? Maximum => _maximum == None ? null : _maximum;

    /// <summary>
    /// Whether the number is known to the last digit. <see cref="Value"/>, <see cref="Minimum"/> and <see cref="Maximum"/> are then the same.
    /// </summary>
    public bool IsExact => _value != None && _value == _maximum;

    /// <summary>The count as it is written; empty if the page does not print it, but shows what it can be.</summary>
    public string Text => _text ?? _value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Reads a count such as <c>431</c>, <c>1,234</c> or <c>21K</c>. White space around it is ignored.</summary>
    /// <param name="text">The text; null is not a count.</param>
    /// <param name="language">
    /// The language whose separators and suffixes the count has; null for the first of <see cref="FeedLanguage.All"/> that accepts it, otherwise for all
    /// languages of CLDR 48, if those that write such a count agree on its value.
    /// </param>
    /// <param name="count">The count, or an exact zero if the method returns false.</param>
    /// <returns>Whether <paramref name="text"/> is a count in <paramref name="language"/>.</returns>
    /// <example>
    /// <code>
    /// if (ApproximateCount.TryParse("21K", FeedLanguage.English, out ApproximateCount count))
    /// {
    ///     Console.WriteLine($"{count} is {count.Value}, between {count.Minimum} and {count.Maximum}");
    /// }
    /// </code>
    /// </example>
    public static bool TryParse(string? text, FeedLanguage? language, out ApproximateCount count)
    {
        ReadOnlySpan<char> trimmed = text.AsSpan().Trim();
        bool isRead = language is null
            ? CountScanner.TryRead(trimmed, LanguageSet.Viewer, out ScannedCount scanned)
            : CountScanner.TryRead(trimmed, LanguageSet.Of(language), out scanned, out _);
        count = isRead ? new ApproximateCount(trimmed, scanned) : default;
        return isRead;
    }

    /// <inheritdoc/>
    public int CompareTo(ApproximateCount other)
        => Minimum.CompareTo(other.Minimum) is not 0 and var byMinimum ? byMinimum : ((ulong)_maximum).CompareTo((ulong)other._maximum);

    /// <inheritdoc/>
    public bool Equals(ApproximateCount other) => Minimum == other.Minimum && _maximum == other._maximum;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ApproximateCount other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Minimum, _maximum);

    /// <summary>Gets the count as it is written, otherwise its bounds: <c>0..12</c>.</summary>
    public override string ToString() => Text.Length > 0 ? Text : IsExact ? $"{Minimum}" : $"{Minimum}..{Maximum}";

    /// <summary>Determines whether two counts have the same bounds.</summary>
    public static bool operator ==(ApproximateCount left, ApproximateCount right) => left.Equals(right);

    /// <summary>Determines whether two counts differ in a bound.</summary>
    public static bool operator !=(ApproximateCount left, ApproximateCount right) => !left.Equals(right);

    /// <summary>Determines whether a count comes before another one.</summary>
    public static bool operator <(ApproximateCount left, ApproximateCount right) => left.CompareTo(right) < 0;

    /// <summary>Determines whether a count comes after another one.</summary>
    public static bool operator >(ApproximateCount left, ApproximateCount right) => left.CompareTo(right) > 0;

    /// <summary>Determines whether a count comes before another one or has the same bounds.</summary>
    public static bool operator <=(ApproximateCount left, ApproximateCount right) => left.CompareTo(right) <= 0;

    /// <summary>Determines whether a count comes after another one or has the same bounds.</summary>
    public static bool operator >=(ApproximateCount left, ApproximateCount right) => left.CompareTo(right) >= 0;

    /// <summary>Reads the count of a token, preferably in one of some languages; null if the token is missing.</summary>
    internal static ApproximateCount? Of(SyntaxToken token, LanguageSet languages)
    {
        if (token.IsMissing)
        {
            return null;
        }

        ReadOnlySpan<char> text = token.SyntaxTree!.Text.AsSpan(token.Span);
        return CountScanner.TryRead(text, languages, out ScannedCount count) ? new ApproximateCount(text, count) : new ApproximateCount(text);
    }

    /// <summary>Gets a count that a page does not print as such, but bounds.</summary>
    internal static ApproximateCount Between(long minimum, long? maximum) => new(minimum, maximum);

    /// <summary>Determines whether the count of a token is 0, without creating it.</summary>
    internal static bool IsZero(SyntaxToken token, LanguageSet languages)
        => !token.IsMissing && CountScanner.TryRead(token.SyntaxTree!.Text.AsSpan(token.Span), languages, out ScannedCount count) && count.Value == 0;

    private static bool IsCanonical(ReadOnlySpan<char> text, long value)
        => value != None && !text.ContainsAnyExceptInRange('0', '9') && (text[0] != '0' || text.Length == 1);
}
