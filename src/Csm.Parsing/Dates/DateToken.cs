namespace Csm.Parsing.Dates;

/// <summary>A word, number or sign of a text. Start and end are UTF-16 units of the text.</summary>
internal readonly record struct DateToken(DateTokenKind Kind, int Start, int End)
{
    /// <summary>The numbers of a numeral.</summary>
    public Numeral Numeral { get; init; }

    /// <summary>Whether the token cannot be part of any date.</summary>
    public bool IsInNoDate => Kind is DateTokenKind.Other or DateTokenKind.Sign or DateTokenKind.UnreadableDay;

    public bool IsSign => Kind is DateTokenKind.Sign or DateTokenKind.Comma or DateTokenKind.Dash or DateTokenKind.Slash or DateTokenKind.Apostrophe;

    public bool IsDay => Kind is DateTokenKind.Day or DateTokenKind.DayRange;

    /// <summary>Whether the token is written where a year can be, and is none.</summary>
    public bool IsRefusedYear => Kind is DateTokenKind.UnreadableYear or DateTokenKind.NoYear;

    /// <summary>Whether a dash or slash has no space on either side.</summary>
    public bool IsGlue { get; init; }

    /// <summary>Whether a year is a count if nothing but "in" or "since" makes it a year.</summary>
    public bool CanBeCount { get; init; }

    /// <summary>The word of the vocabulary; null for numbers, signs and other words.</summary>
    public DateWord? Word { get; init; }

    /// <summary>Whether the word begins with a capital.</summary>
    public bool IsCapital { get; init; }

    /// <summary>Whether a month is certainly one, and not the verb may or march.</summary>
    public bool IsCertainlyMonth => IsCapital || Word is not { IsAlsoAnother: true, Languages: DateLanguages.English };

    /// <summary>Whether a month can precede its day, as in English.</summary>
    public bool CanPrecedeDay => Word!.IsEnglish && (IsCapital || !Word.IsAlsoAnother);
}

/// <summary>One or more numbers without white space between them, as a date can have them.</summary>
/// <param name="Kind">What the numbers are.</param>
/// <param name="First">The first number that is written.</param>
/// <param name="Second">The second number, or 0.</param>
/// <param name="Third">The third number, or 0.</param>
internal readonly record struct Numeral(DateTokenKind Kind, int First, int Second = 0, int Third = 0);
