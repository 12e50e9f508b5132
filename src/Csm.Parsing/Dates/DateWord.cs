namespace Csm.Parsing.Dates;

/// <summary>A word that dates are made of, in small letters without accents.</summary>
/// <param name="Text">The word.</param>
/// <param name="Kind">What it is in a date.</param>
/// <param name="Languages">The languages in which it is one.</param>
internal sealed record DateWord(string Text, DateTokenKind Kind, DateLanguages Languages)
{
    /// <summary>The number of a month, 1 for January; else 0.</summary>
    public int Month { get; init; }

    /// <summary>Whether a point that follows belongs to the word.</summary>
    public bool IsAbbreviation { get; init; }

    /// <summary>Whether the word, without a capital, is mostly another one: may, march, mar, and French sept.</summary>
    public bool IsAlsoAnother { get; init; }

    public bool IsEnglish => Languages.HasFlag(DateLanguages.English);
}
