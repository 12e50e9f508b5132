namespace Csm.Parsing.Tests.Dates;

/// <summary>The ways in which people write dates.</summary>
public sealed class DateFormTests
{
    [Theory]
    [InlineData("le 25 septembre 2025", "25 septembre 2025 = 2025-09-25")]
    [InlineData("Le 15 septembre, on", "15 septembre = XXXX-09-15")]
    [InlineData("LE 15 SEPTEMBRE 2025 !", "15 SEPTEMBRE 2025 = 2025-09-15")]
    [InlineData("le 1er octobre", "1er octobre = XXXX-10-01")]
    [InlineData("le 1ᵉʳ octobre", "1ᵉʳ octobre = XXXX-10-01")]
    [InlineData("le 08 octobre", "08 octobre = XXXX-10-08")]
    [InlineData("le lundi 15 septembre", "lundi 15 septembre = XXXX-09-15")]
    [InlineData("Vendredi 3 avr. 2026.", "Vendredi 3 avr. 2026 = 2026-04-03")]
    [InlineData("le 25 sept. On", "25 sept = XXXX-09-25")]
    [InlineData("(25 déc. 2025)", "25 déc. 2025 = 2025-12-25")]
    [InlineData("le 29 février 2024", "29 février 2024 = 2024-02-29")]
    [InlineData("le 29 février", "29 février = XXXX-02-29")]
    [InlineData("le 14 juillet 1789", "14 juillet 1789 = 1789-07-14")]
    [InlineData("le 14 juin, 2025 magistrats", "14 juin = XXXX-06-14")]
    [InlineData("l'ordonnance du 2 février 1945", "2 février 1945 = 1945-02-02")]
    [InlineData("15\u00A0septembre\u202F2025", "15\u00A0septembre\u202F2025 = 2025-09-15")]
    public void A_day_is_read_in_french(string text, string expected) => DateAssert.Finds(text, expected);

    [Theory]
    [InlineData("on September 25, 2025", "September 25, 2025 = 2025-09-25")]
    [InlineData("on Sept. 25, 2025", "Sept. 25, 2025 = 2025-09-25")]
    [InlineData("on 25 September 2025", "25 September 2025 = 2025-09-25")]
    [InlineData("on the 25th of September", "25th of September = XXXX-09-25")]
    [InlineData("September 25th", "September 25th = XXXX-09-25")]
    [InlineData("SEPTEMBER 1ST", "SEPTEMBER 1ST = XXXX-09-01")]
    [InlineData("on september 25", "september 25 = XXXX-09-25")]
    [InlineData("Monday, September 25, 2025", "Monday, September 25, 2025 = 2025-09-25")]
    [InlineData("on 14 June, 2025", "14 June, 2025 = 2025-06-14")]
    [InlineData("Monday the 3rd of March, 2025", "Monday the 3rd of March, 2025 = 2025-03-03")]
    [InlineData("Thursday 5 March", "Thursday 5 March = XXXX-03-05")]
    [InlineData("May 5", "May 5 = XXXX-05-05")]
    [InlineData("on 5 may 2020", "5 may 2020 = 2020-05-05")]
    [InlineData("in Aug 25, 2025", "Aug 25, 2025 = 2025-08-25")]
    public void A_day_is_read_in_english(string text, string expected) => DateAssert.Finds(text, expected);

    [Theory]
    [InlineData("le 5 aou\u0302t 2025", "5 aou\u0302t 2025 = 2025-08-05")]
    [InlineData("le 5 fe\u0301vrier", "5 fe\u0301vrier = XXXX-02-05")]
    [InlineData("le 5 aout", "5 aout = XXXX-08-05")]
    [InlineData("LE 5 DECEMBRE", "5 DECEMBRE = XXXX-12-05")]
    [InlineData("LE 5 DÉCEMBRE", "5 DÉCEMBRE = XXXX-12-05")]
    public void An_accent_can_be_a_character_of_its_own_or_be_left_out(string text, string expected) => DateAssert.Finds(text, expected);

    [Theory]
    [InlineData("en août 2025", "août 2025 = 2025-08")]
    [InlineData("le mois d'août 2025", "août 2025 = 2025-08")]
    [InlineData("à la mi-septembre 2025", "septembre 2025 = 2025-09")]
    [InlineData("in May 2025,", "May 2025 = 2025-05")]
    [InlineData("September of 2025", "September of 2025 = 2025-09")]
    [InlineData("janv. 2025", "janv. 2025 = 2025-01")]
    [InlineData("en 2025 ainsi", "2025 = 2025")]
    [InlineData("In 2025, we", "2025 = 2025")]
    [InlineData("pour l'année 2025", "2025 = 2025")]
    public void A_month_or_a_year_is_read(string text, string expected) => DateAssert.Finds(text, expected);

    [Theory]
    [InlineData("Les 15 et 16 septembre", "15 et 16 septembre = {XXXX-09-15,XXXX-09-16}")]
    [InlineData("les 6, 7 et 8 octobre 2025", "6, 7 et 8 octobre 2025 = {2025-10-06,2025-10-07,2025-10-08}")]
    [InlineData("les 15, 16, 17 septembre", "15, 16, 17 septembre = {XXXX-09-15,XXXX-09-16,XXXX-09-17}")]
    [InlineData("article 5, 6 septembre", "6 septembre = XXXX-09-06")]
    [InlineData("le 6 et le 8 octobre", "6 et le 8 octobre = {XXXX-10-06,XXXX-10-08}")]
    [InlineData("lundi 6 & mardi 7 octobre", "lundi 6 & mardi 7 octobre = {XXXX-10-06,XXXX-10-07}")]
    [InlineData("September 15, 16, and 17", "September 15, 16, and 17 = {XXXX-09-15,XXXX-09-16,XXXX-09-17}")]
    [InlineData("September 15 and 16, 2025", "September 15 and 16, 2025 = {2025-09-15,2025-09-16}")]
    [InlineData("le 15 septembre et le 3 octobre", "15 septembre = XXXX-09-15  3 octobre = XXXX-10-03")]
    public void Several_days_are_a_list(string text, string expected) => DateAssert.Finds(text, expected);

    [Theory]
    [InlineData("Du 6 au 8 octobre, le", "Du 6 au 8 octobre = XXXX-10-06/XXXX-10-08")]
    [InlineData("du 28 septembre au 3 octobre 2025", "du 28 septembre au 3 octobre 2025 = 2025-09-28/2025-10-03")]
    [InlineData("du 28 décembre au 3 janvier 2026", "du 28 décembre au 3 janvier 2026 = 2025-12-28/2026-01-03")]
    [InlineData("du 28 décembre 2025 au 3 janvier", "du 28 décembre 2025 au 3 janvier = 2025-12-28/2026-01-03")]
    [InlineData("du lundi 6 au mercredi 8 octobre", "du lundi 6 au mercredi 8 octobre = XXXX-10-06/XXXX-10-08")]
    [InlineData("entre le 6 et le 8 octobre", "entre le 6 et le 8 octobre = XXXX-10-06/XXXX-10-08")]
    [InlineData("6-8 octobre 2025", "6-8 octobre 2025 = 2025-10-06/2025-10-08")]
    [InlineData("6 – 8 octobre", "6 – 8 octobre = XXXX-10-06/XXXX-10-08")]
    [InlineData("1er-2 octobre 2025", "1er-2 octobre 2025 = 2025-10-01/2025-10-02")]
    [InlineData("15th-16th September", "15th-16th September = XXXX-09-15/XXXX-09-16")]
    [InlineData("28 sept.-3 oct. 2025", "28 sept.-3 oct. 2025 = 2025-09-28/2025-10-03")]
    [InlineData("from 6 to 8 October", "from 6 to 8 October = XXXX-10-06/XXXX-10-08")]
    [InlineData("October 6-8", "October 6-8 = XXXX-10-06/XXXX-10-08")]
    [InlineData("Sept 15–16, 2025", "Sept 15–16, 2025 = 2025-09-15/2025-09-16")]
    [InlineData("from September 28 to October 3, 2025", "from September 28 to October 3, 2025 = 2025-09-28/2025-10-03")]
    [InlineData("du 05/02/2025 au 13/02/2025", "du 05/02/2025 au 13/02/2025 = 2025-02-05/2025-02-13")]
    public void The_ends_of_an_interval_are_read(string text, string expected) => DateAssert.Finds(text, expected);

    [Theory]
    [InlineData("depuis le mois d'août 2025 par", "depuis le mois d'août 2025 = 2025-08/..")]
    [InlineData("depuis le mois d’août 2025", "depuis le mois d’août 2025 = 2025-08/..")]
    [InlineData("depuis le mois de février 2023.", "depuis le mois de février 2023 = 2023-02/..")]
    [InlineData("depuis août 2025", "depuis août 2025 = 2025-08/..")]
    [InlineData("Depuis 2022.", "Depuis 2022 = 2022/..")]
    [InlineData("depuis l'année 2022", "depuis l'année 2022 = 2022/..")]
    [InlineData("depuis le 3 mars", "depuis le 3 mars = XXXX-03-03/..")]
    [InlineData("depuis le 25/12/2024", "depuis le 25/12/2024 = 2024-12-25/..")]
    [InlineData("since 2022", "since 2022 = 2022/..")]
    [InlineData("since August 2025", "since August 2025 = 2025-08/..")]
    [InlineData("since the 3rd of March 2025", "since the 3rd of March 2025 = 2025-03-03/..")]
    [InlineData("since Monday, March 3, 2025", "since Monday, March 3, 2025 = 2025-03-03/..")]
    [InlineData("D'ici 2030, nous", "D'ici 2030 = ../2030")]
    [InlineData("d’ici au 15 mars 2026", "d’ici au 15 mars 2026 = ../2026-03-15")]
    [InlineData("d'ici le 15 mars", "d'ici le 15 mars = ../XXXX-03-15")]
    public void An_interval_can_be_open(string text, string expected) => DateAssert.Finds(text, expected);

    [Theory]
    [InlineData("1994-02-05", "1994-02-05 = 1994-02-05")]
    [InlineData("le 05.02.1994.", "05.02.1994 = 1994-02-05")]
    [InlineData("le 25/2/1994", "25/2/1994 = 1994-02-25")]
    [InlineData("on 2/25/1994", "2/25/1994 = 1994-02-25")]
    [InlineData("[05/02/1994] loi du", "05/02/1994 = 1994-02-05")]
    public void A_date_in_numbers_is_read(string text, string expected) => DateAssert.Finds(text, expected);

    [Fact]
    public void A_date_says_what_kind_it_is()
        => Assert.Equal(
            [TextDateKind.Date, TextDateKind.List, TextDateKind.Interval, TextDateKind.Since, TextDateKind.Until],
            PostText.Parse("le 3 mai, les 4 et 5 mai, du 6 au 8 mai, depuis 2022, d'ici 2030").Dates.Select(date => date.Kind));

    [Fact]
    public void Each_line_of_a_text_is_read_by_itself()
        => DateAssert.Finds("le 15\nseptembre 2025\n3 mai", "septembre 2025 = 2025-09  3 mai = XXXX-05-03");
}
