using System.Text.Json.Serialization;
using Csm.Parsing.Json;
using Csm.Parsing.Languages;
using Csm.Parsing.Syntax;

namespace Csm.Parsing;

/// <summary>A count as a page shows it: exact, or abbreviated and then an interval; <c>default</c> is an exact zero.</summary>
/// <remarks>
/// X cuts (17,609 is shown as 17K), Unicode's CLDR rounds to the nearest, and the text does not say which was done.
/// So <c>21K</c> is 21,000 with everything from 20,500 to 21,999 possible: both readings are inside.
/// </remarks>
[JsonConverter(typeof(ApproximateCountJsonConverter))]
public readonly struct ApproximateCount : IEquatable<ApproximateCount>
{
    private readonly SyntaxToken _token;
    private readonly bool _isAbbreviated;

    /// <summary>A count that cannot be read.</summary>
    private ApproximateCount(SyntaxToken token)
    {
        _token = token;
        Value = null;
        Maximum = null;
    }

    private ApproximateCount(SyntaxToken token, ScannedCount count)
    {
        _token = token;
        _isAbbreviated = count.Unit != 1;
        Int128 maximum = count.Value + count.Unit - 1;
        Value = count.Value > long.MaxValue ? null : (long)count.Value;
        Minimum = (long)Int128.Clamp(count.Value - (count.Unit / 2), 0, long.MaxValue);
        Maximum = maximum > long.MaxValue ? null : (long)maximum;
    }

    /// <summary>The number as it reads, 21,000 for <c>21K</c>; null where it is above <see cref="long.MaxValue"/> or cannot be read.</summary>
    public long? Value => _token == default ? 0 : field;

    /// <summary>The smallest number that can be meant, or <see cref="long.MaxValue"/> where that is smaller; 0 where the count cannot be read.</summary>
    public long Minimum { get; }

    /// <summary>The largest number that can be meant; null where it is above <see cref="long.MaxValue"/> or cannot be read.</summary>
    public long? Maximum => _token == default ? 0 : field;

    /// <summary>Whether the number is known to the last digit; then <see cref="Value"/>, minimum and maximum are the same.</summary>
    public bool IsExact => !_isAbbreviated && Value is not null;

    /// <summary>The count as it is written.</summary>
    public string Text => _token == default ? "0" : _token.Text;

    /// <inheritdoc/>
    public bool Equals(ApproximateCount other) => Text == other.Text && Value == other.Value && Minimum == other.Minimum && Maximum == other.Maximum;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ApproximateCount other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Value, Minimum, Maximum);

    /// <summary>The count as it is written.</summary>
    public override string ToString() => Text;

    /// <summary>Whether two counts are written the same and mean the same.</summary>
    public static bool operator ==(ApproximateCount left, ApproximateCount right) => left.Equals(right);

    /// <summary>Whether two counts differ.</summary>
    public static bool operator !=(ApproximateCount left, ApproximateCount right) => !left.Equals(right);

    /// <summary>The count of a token, read as one of some languages writes it if one does; null where the token is missing.</summary>
    internal static ApproximateCount? Of(SyntaxToken token, LanguageSet languages) => token.IsMissing ? null
        : CountScanner.TryRead(token.SyntaxTree!.Text.AsSpan(token.Span), languages, out ScannedCount count, out _) ? new ApproximateCount(token, count)
        : new ApproximateCount(token);
}
