using System.Runtime.CompilerServices;

namespace Csm.Parsing.Tests.Dates;

/// <summary>Fifty thousand characters of pieces that could begin a date again and again.</summary>
public sealed class RepeatedDateTextTests
{
    private const int Length = 50_000;

    /// <summary>A piece, and how many pieces make a date; 0 if none do.</summary>
    public static TheoryData<string, int> Pieces => new()
    {
        { "1", 0 },
        { "1 ", 0 },
        { "1, ", 0 },
        { "1 et ", 0 },
        { "1-2, ", 0 },
        { "1/", 0 },
        { "1/2/2025 au ", 2 },
        { "1/2/2025 ", 1 },
        { "du ", 0 },
        { "depuis l'", 0 },
        { "lundi 1, ", 0 },
        { "May 1, ", 1 },
        { "mai ", 0 },
        { "1 mai ", 1 },
        { "mai\u0301", 0 },
        { "d' 1", 0 },
        { "2000 square ", 0 },
        { "2000 british thermal ", 0 },
        { "2000 mètres ", 0 },
        { "2000 avant Jésus ", 0 },
        { "en 2000 à ", 1 },
        { "2000 ", 0 },
        { "15→", 0 },
        { "_", 0 },
        { "1_", 0 },
        { "-1 ", 0 },
        { "mai 2020/2021 à ", 0 },
        { "mai 1500 € à ", 0 },
        { "15;", 0 },
        { "1/9 au ", 0 },
        { "mai, ", 0 },
        { "mai et ", 0 },
        { "mai à ", 0 },
        { "mai ou ", 0 },
        { "1 ou ", 0 },
        { "1 mai ou ", 1 },
        { "juin 2025 à ", 2 },
        { "mai 2025 et ", 1 },
        { "entre 1 mai et ", 1 },
    };

    /// <summary>The pieces alone.</summary>
    public static TheoryData<string> PiecesAlone => [.. Pieces.Select(row => (string)row[0])];

    [Theory]
    [MemberData(nameof(Pieces))]
    public Task Fifty_thousand_characters_have_their_dates(string piece, int piecesPerDate) => AssertDates(piece, Length, piecesPerDate);

    internal static Task AssertDates(string piece, int length, int piecesPerDate, [CallerMemberName] string test = "") => Bounded.RunAsync(() =>
    {
        int dates = piecesPerDate == 0 ? 0 : length / piece.Length / piecesPerDate;
        Assert.Equal(dates, PostText.Parse(LinearTime.Repeat(piece, length)).Dates.Length);
    }, test);
}
