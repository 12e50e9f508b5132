namespace Csm.Parsing.Tests.Dates;

/// <summary>What looks like a date and is none, much of which general recognisers take for one.</summary>
public sealed class NoDateTests
{
    [Theory]
    [InlineData("[1/4] La délégation")]
    [InlineData("(2/3) La délégation")]
    [InlineData("3/4")]
    [InlineData("1/3 des Français")]
    [InlineData("24/7")]
    [InlineData("50/50 en mai")]
    [InlineData("victoire 3-1")]
    [InlineData("le score de 3-1 octobre")]
    [InlineData("à 15:30")]
    [InlineData("à 15h30, en mai")]
    [InlineData("v1.2.2025 et 1.2.2025")]
    [InlineData("12.05.06.2025")]
    [InlineData("192.168.1.2025")]
    [InlineData("05 02 19 94 00")]
    [InlineData("01.02.03.04.05")]
    [InlineData("5/02/94")]
    [InlineData("1/5/02/1994")]
    [InlineData("5/02/1994/3")]
    [InlineData("n°5/02/1994")]
    [InlineData("-15 septembre")]
    [InlineData("le 15% septembre")]
    [InlineData("15€ mai")]
    public void Numbers_between_other_signs_are_no_dates(string text) => DateAssert.Finds(text, "");

    [Theory]
    [InlineData("https://a.fr/2025-09-25")]
    [InlineData("#25septembre #Mai2025")]
    [InlineData("@mai_2025 25")]
    [InlineData("1️⃣5️⃣ septembre")]
    [InlineData("le 15 #septembre")]
    [InlineData("le 15 🎉 septembre")]
    public void Entities_are_no_parts_of_a_date(string text) => DateAssert.Finds(text, "");

    [Theory]
    [InlineData("le 31 février 2025")]
    [InlineData("le 29 février 2025")]
    [InlineData("le 31 avril")]
    [InlineData("le 32 mai")]
    [InlineData("le 0 mai")]
    [InlineData("13/13/2025")]
    [InlineData("30.02.2025")]
    [InlineData("2025-13-01")]
    [InlineData("5/00/1994")]
    public void A_day_that_does_not_exist_is_no_date(string text) => DateAssert.Finds(text, "");

    [Theory]
    [InlineData("You may, in march, come")]
    [InlineData("en août")]
    [InlineData("le mois de mai")]
    [InlineData("about 5 may attend")]
    [InlineData("10 march to Paris")]
    [InlineData("march 10 km")]
    [InlineData("it may 25 times")]
    [InlineData("In May 15 people")]
    [InlineData("sept 8 et 9")]
    public void A_month_needs_a_number_that_makes_it_a_date(string text) => DateAssert.Finds(text, "");

    [Theory]
    [InlineData("2025")]
    [InlineData("2025 magistrats")]
    [InlineData("depuis 2022 ans")]
    [InlineData("since 2022 was bad")]
    [InlineData("in 1500 words")]
    [InlineData("depuis 3 ans")]
    [InlineData("depuis 2022-2023")]
    [InlineData("en 20256")]
    [InlineData("en 2025%")]
    public void A_year_needs_a_word_that_makes_it_one(string text) => DateAssert.Finds(text, "");

    [Theory]
    [InlineData("le15 septembre")]
    [InlineData("15septembre")]
    [InlineData("115 septembre")]
    [InlineData("15 septembres")]
    [InlineData("15 mailles")]
    [InlineData("x15 mai")]
    [InlineData("15_mai_2025")]
    [InlineData("١٥ septembre")]
    public void A_date_does_not_begin_or_end_inside_a_word(string text) => DateAssert.Finds(text, "");

    [Theory]
    [InlineData("2-0 le 15 septembre", "15 septembre = XXXX-09-15")]
    [InlineData("3/4 [2/5] le 15 septembre", "15 septembre = XXXX-09-15")]
    [InlineData("le 5 et le 3, 6 octobre", "6 octobre = XXXX-10-06")]
    [InlineData("September 15, 3 and 2", "September 15 = XXXX-09-15")]
    [InlineData("le 10 septembre 15:30", "10 septembre = XXXX-09-10")]
    [InlineData("4 nominations le 3 mai 2025 000", "3 mai 2025 = 2025-05-03")]
    [InlineData("1, 2, 3, 5/02/1994", "5/02/1994 = 1994-02-05")]
    public void What_stands_beside_a_date_is_no_part_of_it(string text, string expected) => DateAssert.Finds(text, expected);
}
