namespace Csm.Parsing.Dates;

/// <summary>The kinds of words, numbers and signs in a date.</summary>
internal enum DateTokenKind : byte
{
    /// <summary>A word or number that no date contains.</summary>
    Other,

    /// <summary>A sign that no date contains.</summary>
    Sign,

    Comma,

    /// <summary>A hyphen or dash that does not join two numbers.</summary>
    Dash,

    /// <summary>A slash that does not join two numbers.</summary>
    Slash,

    Apostrophe,

    /// <summary>A number of one or two digits, or an ordinal: <c>15</c>, <c>1er</c>, <c>25th</c>.</summary>
    Day,

    /// <summary><c>15-16</c>.</summary>
    DayRange,

    /// <summary>What could be a day, but is not read as one: <c>-15</c>, <c>15%</c>, <c>15,16</c>. No date contains it.</summary>
    UnreadableDay,

    /// <summary>Four digits.</summary>
    Year,

    /// <summary>What begins as a year, but is not read as one: <c>2020/2021</c>, <c>2025,5</c>. No date contains it.</summary>
    UnreadableYear,

    /// <summary>Four digits before the sign of a currency, or a sign after a month and before four digits: <c>1500 €</c>, <c>(2025)</c>. No date contains it.</summary>
    NoYear,

    /// <summary>A year with its era: <c>44 av. J.-C.</c>, negative before the common era.</summary>
    YearOfEra,

    /// <summary><c>1994-02-05</c>.</summary>
    YearMonthDay,

    /// <summary><c>05.02.1994</c>.</summary>
    DayMonthYear,

    /// <summary><c>5/02/1994</c>, <c>5-02-1994</c>: day and month, in one order or the other, and year.</summary>
    DayAndMonthYear,

    /// <summary><c>05.02</c>, before a date that has the year.</summary>
    DayMonth,

    /// <summary><c>5/02</c>, before a date that has the year; otherwise a fraction.</summary>
    DayAndMonth,

    Month,

    Weekday,

    /// <summary>le, les, l', the.</summary>
    Article,

    /// <summary>de, d', of.</summary>
    Of,

    /// <summary>et, and, &amp;.</summary>
    And,

    /// <summary>ou, or.</summary>
    Or,

    /// <summary>au, à, to, through.</summary>
    To,

    /// <summary>jusqu, which is read as <see cref="To"/> with the word after it.</summary>
    UpTo,

    /// <summary>du, from.</summary>
    From,

    /// <summary>entre, between.</summary>
    Between,

    /// <summary>en, in.</summary>
    In,

    /// <summary>depuis, since.</summary>
    Since,

    /// <summary>ici, as in d'ici.</summary>
    Here,

    /// <summary>mois, month.</summary>
    MonthNoun,

    /// <summary>mi, début, late, before a month.</summary>
    PartOfMonth,

    /// <summary>année, an, year, AD.</summary>
    YearNoun,

    /// <summary>dernier, last.</summary>
    Last,

    /// <summary>prochain, next.</summary>
    Next,

    /// <summary>A verb whose subject comes before it: was.</summary>
    Verb,
}
