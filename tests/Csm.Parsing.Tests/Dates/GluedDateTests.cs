namespace Csm.Parsing.Tests.Dates;

/// <summary>Dates without a space before or after them: read as a whole, or not at all.</summary>
public sealed class GluedDateTests
{
    private const string Day = "2025-03-15";

    public static TheoryData<string> SignsBefore =>
    [
        ":", "→", "…", "...", "(", "[", "{", "«", "“", "\"", "'", "’", "=", "|", ">",
        "<", "~", "•", "·", "—", "–", "-", "+", "_", "!", "?", ";", ")", "*", "->", ":-", "✓", "🎉", "\U0001F852", "\u200B",
    ];

    public static TheoryData<string> SignsAfter =>
    [
        "→", "~", "!", "?", ")", "]", "»", "”", "\"", "…", ".", ":", ";", "=",
        "|", "<", "*", "—", "-", "/", "✓", "🎉", "\U0001F852", "'", "\u200B", "+", "™", "@", "#", "_", "__", "%", "°", "‰",
    ];

    [Theory]
    [MemberData(nameof(SignsBefore))]
    public void A_day_can_follow_a_sign(string sign)
    {
        Assert.Equal($"15 mars 2025 = {Day}", DateAssert.Describe(PostText.Parse($"{sign}15 mars 2025").Dates));
        Assert.Equal($"March 15, 2025 = {Day}", DateAssert.Describe(PostText.Parse($"{sign}March 15, 2025").Dates));
        Assert.Equal($"15/03/2025 = {Day}", DateAssert.Describe(PostText.Parse($"{sign}15/03/2025").Dates));
    }

    [Theory]
    [MemberData(nameof(SignsAfter))]
    public void A_year_can_precede_a_sign(string sign)
    {
        Assert.Equal($"15 mars 2025 = {Day}", DateAssert.Describe(PostText.Parse($"15 mars 2025{sign} Paris").Dates));
        Assert.Equal($"March 15, 2025 = {Day}", DateAssert.Describe(PostText.Parse($"March 15, 2025{sign} Paris").Dates));
    }

    [Theory]
    [InlineData("Début:15 mars 2025", "15 mars 2025 = 2025-03-15")]
    [InlineData("Terminé.15 mars 2025", "15 mars 2025 = 2025-03-15")]
    [InlineData("(rappel 15 mars 2025~)", "15 mars 2025 = 2025-03-15")]
    [InlineData("lundi-15 mars 2025", "lundi-15 mars 2025 = 2025-03-15")]
    [InlineData("Réunions :-15 mars 2025", "15 mars 2025 = 2025-03-15")]
    [InlineData("_15 mars 2025_", "15 mars 2025 = 2025-03-15")]
    [InlineData("__le 15 mars 2025__", "15 mars 2025 = 2025-03-15")]
    [InlineData("→lundi 15 mars 2025", "lundi 15 mars 2025 = 2025-03-15")]
    [InlineData("le 11-Septembre 2001", "11-Septembre 2001 = 2001-09-11")]
    [InlineData("le 11‑septembre‑2001", "11‑septembre‑2001 = 2001-09-11")]
    [InlineData("15/mars/2025", "15/mars/2025 = 2025-03-15")]
    [InlineData("15-Mar-2025", "15-Mar-2025 = 2025-03-15")]
    [InlineData("15 sept.2025", "15 sept.2025 = 2025-09-15")]
    [InlineData("Sept.15, 2025", "Sept.15, 2025 = 2025-09-15")]
    [InlineData("mars-2025", "mars-2025 = 2025-03")]
    [InlineData("March 15→ Paris", "March 15 = XXXX-03-15")]
    [InlineData("15&16 mars 2025", "15&16 mars 2025 = {2025-03-15,2025-03-16}")]
    [InlineData("15→20 mars 2025", "15→20 mars 2025 = 2025-03-15/2025-03-20")]
    [InlineData("15->20 mars 2025", "15->20 mars 2025 = 2025-03-15/2025-03-20")]
    [InlineData("15 mars→20 avril 2025", "15 mars→20 avril 2025 = 2025-03-15/2025-04-20")]
    [InlineData("15 mars 2025–20 avril 2025", "15 mars 2025–20 avril 2025 = 2025-03-15/2025-04-20")]
    [InlineData("15 mars 2025/20 avril 2025", "15 mars 2025/20 avril 2025 = 2025-03-15/2025-04-20")]
    [InlineData("15 mars 2025-16h", "15 mars 2025 = 2025-03-15")]
    [InlineData("15 mars/20 avril 2025", "15 mars/20 avril 2025 = 2025-03-15/2025-04-20")]
    public void A_sign_can_be_inside_a_date(string text, string expected) => DateAssert.Finds(text, expected);

    [Theory]
    [InlineData("J-15 mars 2025")]
    [InlineData("J+15 mars 2025")]
    [InlineData("Covid-19 mars 2025")]
    [InlineData("$15 mars 2025")]
    [InlineData("#15 mars 2025")]
    [InlineData("n°15 mars 2025")]
    [InlineData("art.15 mars 2025")]
    [InlineData("2*15 mars 2025")]
    [InlineData("15% mars 2025")]
    [InlineData("15€ mars 2025")]
    [InlineData("15* mars 2025")]
    [InlineData("15~ mars 2025")]
    [InlineData("le 15/ mars 2025")]
    [InlineData("15,16 mars 2025")]
    [InlineData("les 3/4 mars 2025")]
    [InlineData("15;16 mars 2025")]
    [InlineData("15+16 mars 2025")]
    [InlineData("x/15-03-2025")]
    public void A_day_that_cannot_be_read_leaves_no_rest(string text) => DateAssert.Finds(text, "");

    [Theory]
    [InlineData("le Covid-19 en mars 2025", "mars 2025 = 2025-03")]
    [InlineData("-5 en mars 2025", "mars 2025 = 2025-03")]
    [InlineData("v2.5 mars 2025", "mars 2025 = 2025-03")]
    [InlineData("15:30 mars 2025", "mars 2025 = 2025-03")]
    [InlineData("1) mars 2025", "mars 2025 = 2025-03")]
    [InlineData("15. Mars 2025", "Mars 2025 = 2025-03")]
    [InlineData("+15% de mars 2025", "mars 2025 = 2025-03")]
    public void A_number_of_something_else_leaves_the_month(string text, string expected) => DateAssert.Finds(text, expected);
}
