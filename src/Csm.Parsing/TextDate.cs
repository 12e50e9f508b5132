using System.Collections.Immutable;
using System.Diagnostics;
using Csm.Parsing.Dates;
using Csm.Parsing.Text;

namespace Csm.Parsing;

/// <summary>A date in a text, in French or English: a day, a month or a year, several days or months, or an interval. Immutable.</summary>
[DebuggerDisplay("{ToString(),nq} {Text}")]
public sealed class TextDate
{
    private readonly SourceText _source;

    internal TextDate(SourceText source, int start, int startInText, DateReading reading, ImmutableArray<PartialDate> dates, bool isOrderAssumed)
    {
        _source = source;
        Span = new TextSpan(start, reading.End - reading.Start);
        SpanInText = new TextSpan(startInText, Span.Length);
        Kind = !reading.IsOpen ? reading.IsInterval ? TextDateKind.Interval : dates.Length == 1 ? TextDateKind.Date : TextDateKind.List
            : reading.Tense == DateTense.Past ? TextDateKind.Since : TextDateKind.Until;
        Dates = dates;
        Tense = reading.Tense;
        IsOrderAssumed = isOrderAssumed;
    }

    /// <summary>How <see cref="Dates"/> relate to each other.</summary>
    public TextDateKind Kind { get; }

    /// <summary>The date, the items of a list, or the two ends of an interval; of an open interval, the one end that the text gives.</summary>
    public ImmutableArray<PartialDate> Dates { get; }

    /// <summary>The range in the source, in UTF-16 units.</summary>
    public TextSpan Span { get; }

    /// <summary>The range in the text of the post or bio, in UTF-16 units.</summary>
    public TextSpan SpanInText { get; }

    /// <summary>The date as it is written, with its weekday and the words that make it an interval, but without an article before it.</summary>
    public string Text => _source.ToString(Span);

    /// <summary>
    /// Whether the order of day and month is an assumption, as for <c>5/02/1994</c> if neither the words nor other dates of the texts show it.
    /// </summary>
    public bool IsOrderAssumed { get; }

    /// <summary>Whether the text calls the date past or future.</summary>
    internal DateTense Tense { get; }

    /// <summary>
    /// Formats the date in EDTF (ISO 8601-2:2019): <c>2025-09-25</c>, the list <c>{XXXX-09-15,XXXX-09-16}</c>, the intervals <c>XXXX-10-06/XXXX-10-08</c>,
    /// <c>2022/..</c> and <c>../2030</c>.
    /// </summary>
    public override string ToString() => Kind switch
    {
        TextDateKind.List => $"{{{string.Join(',', Dates)}}}",
        TextDateKind.Interval => $"{Dates[0]}/{Dates[1]}",
        TextDateKind.Since => $"{Dates[0]}/..",
        TextDateKind.Until => $"../{Dates[0]}",
        _ => Dates[0].ToString(),
    };
}
