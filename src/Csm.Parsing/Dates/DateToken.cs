namespace Csm.Parsing.Dates;

/// <summary>A word, number or sign of a text, as dates see it; start and end are UTF-16 units of the text.</summary>
internal readonly record struct DateToken(DateTokenKind Kind, int Start, int End)
{
    /// <summary>The numbers of a numeral.</summary>
    public Numeral Numeral { get; init; }

    /// <summary>Whether no date can hold it.</summary>
    public bool IsInNoDate => Kind is DateTokenKind.Other or DateTokenKind.Sign;

    public bool IsSign => Kind is DateTokenKind.Sign or DateTokenKind.Comma or DateTokenKind.Dash or DateTokenKind.Apostrophe;

    /// <summary>The word of the vocabulary; null for numbers, signs and other words.</summary>
    public DateWord? Word { get; init; }

    /// <summary>Whether the word begins with a capital.</summary>
    public bool IsCapital { get; init; }

    /// <summary>Whether a month is surely one: not the verb may or march.</summary>
    public bool IsSurelyMonth => IsCapital || Word is not { IsAlsoAnother: true, Languages: DateLanguages.English };

    /// <summary>Whether a month can stand before its day, as it does in English.</summary>
    public bool CanPrecedeDay => Word!.IsEnglish && (IsCapital || !Word.IsAlsoAnother);
}
