using System.Collections.Immutable;

namespace Csm.Parsing.Dates;

/// <summary>Reads the era after a year: <c>av. J.-C.</c>, <c>BC</c>, <c>après Jésus-Christ</c>, <c>AD</c>.</summary>
internal static class Eras
{
    // An ad is something else.
    private const string AnnoDomini = "ad";

    // Each in lower case without accents, spaces, hyphens, full stops and apostrophes.
    private static readonly ImmutableArray<string> Before =
    [
        "avjc", "avantjc", "avjesuschrist", "avantjesuschrist", "avantlechrist", "avantnotreere", "avnotreere", "avantlerecommune", "avantlerechretienne", "aec",
        "bc", "bce", "beforechrist", "beforejesuschrist", "beforethecommonera", "beforecommonera", "beforeourera", "vchr", "vorchr", "vorchristus", "avanticristo", "antesdecristo",
    ];

    private static readonly ImmutableArray<string> After =
    [
        "apjc", "aprjc", "apresjc", "apjesuschrist", "apresjesuschrist", "denotreere", "delerecommune", "delerechretienne", AnnoDomini, "annodomini", "afterchrist", "nchr", "nachchristus",
    ];

    /// <summary>Reads the era of a year.</summary>
    /// <param name="rest">The text after the number.</param>
    /// <param name="length">How much of it belongs to the year; 0 if no era follows.</param>
    public static Era Read(ReadOnlySpan<char> rest, out int length)
    {
        ReadOnlySpan<char> text = NumberText.TrimBlanks(rest);
        Era era = Longest(text, Before, out length) ? Era.Before : Longest(text, After, out length) ? Era.After : Era.Unknown;
        length += era == Era.Unknown ? 0 : rest.Length - text.Length;
        return era == Era.Unknown && IsSecondNumberBefore(rest) ? Era.Before : era;
    }

    // 1300 ou 1200 av. J.-C.
    private static bool IsSecondNumberBefore(ReadOnlySpan<char> rest)
        => NumberText.TrySkipSecondNumber(ref rest) && Longest(NumberText.TrimBlanks(rest), Before, out _);

    private static bool Longest(ReadOnlySpan<char> text, ImmutableArray<string> eras, out int length)
    {
        length = 0;
        char initial = text.IsEmpty ? default : FoldedWord.Fold(text[0]);
        foreach (string era in char.IsAsciiLetterLower(initial) ? eras : [])
        {
            length = era[0] == initial ? Math.Max(length, LengthOf(text, era)) : length;
        }

        return length > 0;
    }

    private static int LengthOf(ReadOnlySpan<char> text, string era)
    {
        int read = 0;
        int end = 0;
        bool isAbbreviated = false;
        for (; end < text.Length && read < era.Length; end++)
        {
            char character = text[end];
            isAbbreviated |= character == '.';
            bool isBetween = character == '.' || NumberText.IsBlank(character) || NumberText.IsHyphenOrApostrophe(character) || FoldedWord.IsAccent(character);
            if (!isBetween && (FoldedWord.Fold(character) != era[read++] || (era == AnnoDomini && !char.IsUpper(character))))
            {
                return 0;
            }
        }

        while (end < text.Length && FoldedWord.IsAccent(text[end]))
        {
            end++;
        }

        return read < era.Length || (end < text.Length && char.IsLetterOrDigit(text[end])) ? 0
            : end + (isAbbreviated && end < text.Length && text[end] == '.' ? 1 : 0);
    }
}

/// <summary>The side of the common era's beginning on which a year is.</summary>
internal enum Era : byte
{
    Unknown,
    Before,
    After,
}
