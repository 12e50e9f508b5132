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
