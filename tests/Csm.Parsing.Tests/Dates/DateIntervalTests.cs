namespace Csm.Parsing.Tests.Dates;

/// <summary>Intervals and lists over several months.</summary>
public sealed class DateIntervalTests
{
    [Theory]
    [InlineData("entre le 7 mai et le 9 juin 2025", "entre le 7 mai et le 9 juin 2025 = 2025-05-07/2025-06-09")]
    [InlineData("entre\u00A0le 7 mai\u00A0et le 9 juin\u00A02025", "entre\u00A0le 7 mai\u00A0et le 9 juin\u00A02025 = 2025-05-07/2025-06-09")]
    [InlineData("entre le lundi 7 avril et le 9 juin 2025", "entre le lundi 7 avril et le 9 juin 2025 = 2025-04-07/2025-06-09")]
    [InlineData("entre le 7 décembre et le 9 janvier 2025", "entre le 7 décembre et le 9 janvier 2025 = 2024-12-07/2025-01-09")]
    [InlineData("entre le 7 de\u0301cembre 2024 et le 9 janvier", "entre le 7 de\u0301cembre 2024 et le 9 janvier = 2024-12-07/2025-01-09")]
    [InlineData("entre le 7 mai 2024 et le 9 juin 2025", "entre le 7 mai 2024 et le 9 juin 2025 = 2024-05-07/2025-06-09")]
    [InlineData("entre le 7 mai et le 9 juin", "entre le 7 mai et le 9 juin = XXXX-05-07/XXXX-06-09")]
    [InlineData("between May 7 and June 9, 2025", "between May 7 and June 9, 2025 = 2025-05-07/2025-06-09")]
    [InlineData("between May 7, 2025, and June 9, 2025", "between May 7, 2025, and June 9, 2025 = 2025-05-07/2025-06-09")]
    [InlineData("between the 7th of May and the 9th of June 2025", "between the 7th of May and the 9th of June 2025 = 2025-05-07/2025-06-09")]
    [InlineData("between 7 May and 9 June 2025", "between 7 May and 9 June 2025 = 2025-05-07/2025-06-09")]
    [InlineData("between 7/5/2025 and 19/6/2025", "between 7/5/2025 and 19/6/2025 = 2025-05-07/2025-06-19")]
    [InlineData("from Monday, March 3 to Friday, April 4, 2025", "from Monday, March 3 to Friday, April 4, 2025 = 2025-03-03/2025-04-04")]
    [InlineData("from May 7 through June 9, 2025", "from May 7 through June 9, 2025 = 2025-05-07/2025-06-09")]
    [InlineData("May 7 until June 9, 2025", "May 7 until June 9, 2025 = 2025-05-07/2025-06-09")]
    [InlineData("du 7 mai jusqu'au 9 juin 2025", "du 7 mai jusqu'au 9 juin 2025 = 2025-05-07/2025-06-09")]
    public void Two_days_of_different_months_are_an_interval(string text, string expected) => DateAssert.Finds(text, expected);

    [Theory]
    [InlineData("juillet-août 2024", "juillet-août 2024 = 2024-07/2024-08")]
    [InlineData("juillet–aou\u0302t 2024", "juillet–aou\u0302t 2024 = 2024-07/2024-08")]
    [InlineData("juillet / août 2024", "juillet / août 2024 = 2024-07/2024-08")]
    [InlineData("juillet/août 2024", "juillet/août 2024 = 2024-07/2024-08")]
    [InlineData("de juillet à septembre 2024", "juillet à septembre 2024 = 2024-07/2024-09")]
    [InlineData("d'octobre à décembre 2024", "octobre à décembre 2024 = 2024-10/2024-12")]
    [InlineData("de janvier 2011 à mars 2019", "janvier 2011 à mars 2019 = 2011-01/2019-03")]
    [InlineData("de janvier 2011 jusqu’en mars 2019", "janvier 2011 jusqu’en mars 2019 = 2011-01/2019-03")]
    [InlineData("de novembre 2011 à mars", "novembre 2011 à mars = 2011-11/2012-03")]
    [InlineData("novembre-janvier 2025", "novembre-janvier 2025 = 2024-11/2025-01")]
    [InlineData("entre juin et août 2024", "entre juin et août 2024 = 2024-06/2024-08")]
    [InlineData("entre juin 2023 et août 2024", "entre juin 2023 et août 2024 = 2023-06/2024-08")]
    [InlineData("du mois de juin au mois d'août 2024", "du mois de juin au mois d'août 2024 = 2024-06/2024-08")]
    [InlineData("de la mi-juin à fin août 2024", "juin à fin août 2024 = 2024-06/2024-08")]
    [InlineData("April to July 2024", "April to July 2024 = 2024-04/2024-07")]
    [InlineData("from April through July 2024", "from April through July 2024 = 2024-04/2024-07")]
    [InlineData("April 2013–July 2020", "April 2013–July 2020 = 2013-04/2020-07")]
    [InlineData("Apr.-Jul. 2024", "Apr.-Jul. 2024 = 2024-04/2024-07")]
    [InlineData("between April and July 2024", "between April and July 2024 = 2024-04/2024-07")]
    public void Two_months_can_be_an_interval(string text, string expected) => DateAssert.Finds(text, expected);

    [Theory]
    [InlineData("en juin et en juillet 2024", "juin et en juillet 2024 = {2024-06,2024-07}")]
    [InlineData("en juin et juillet 2024", "juin et juillet 2024 = {2024-06,2024-07}")]
    [InlineData("juin & juillet 2024", "juin & juillet 2024 = {2024-06,2024-07}")]
    [InlineData("les mois d'août et de septembre 2024", "août et de septembre 2024 = {2024-08,2024-09}")]
    [InlineData("juin, juillet et octobre 2024", "juin, juillet et octobre 2024 = {2024-06,2024-07,2024-10}")]
    [InlineData("in June and July 2024", "June and July 2024 = {2024-06,2024-07}")]
    [InlineData("June, July, and October 2024", "June, July, and October 2024 = {2024-06,2024-07,2024-10}")]
    public void Months_can_be_a_list(string text, string expected) => DateAssert.Finds(text, expected);

    [Theory]
    [InlineData("le 3 avril et le 5 mai 2025", "3 avril et le 5 mai 2025 = {2025-04-03,2025-05-05}")]
    [InlineData("lundi 7 avril et lundi 5 mai 2025", "lundi 7 avril et lundi 5 mai 2025 = {2025-04-07,2025-05-05}")]
    [InlineData("April 3 and May 5, 2025", "April 3 and May 5, 2025 = {2025-04-03,2025-05-05}")]
    [InlineData("le 3 avril 2024 et le 5 mai 2025", "3 avril 2024 = 2024-04-03  5 mai 2025 = 2025-05-05")]
    [InlineData("le 3 mai et le 5 avril 2025", "3 mai = XXXX-05-03  5 avril 2025 = 2025-04-05")]
    public void Two_days_with_one_year_are_a_list(string text, string expected) => DateAssert.Finds(text, expected);

    [Theory]
    [InlineData("août ou septembre 2025")]
    [InlineData("en août ou en septembre 2025")]
    [InlineData("juin, juillet ou août 2025")]
    [InlineData("June or July 2025")]
    [InlineData("le 3 ou le 4 mai 2025")]
    [InlineData("May 3 or 4, 2025")]
    [InlineData("le 3 avril ou le 5 mai 2025")]
    [InlineData("15 août-septembre 2025")]
    [InlineData("du 15 août à septembre 2025")]
    public void A_choice_or_half_an_interval_is_no_date(string text) => DateAssert.Finds(text, "");

    [Theory]
    [InlineData("en juin 2023 et juillet 2024", "juin 2023 = 2023-06  juillet 2024 = 2024-07")]
    [InlineData("May and June 25, 2024", "June 25, 2024 = 2024-06-25")]
    [InlineData("of May 25, 2024", "May 25, 2024 = 2024-05-25")]
    [InlineData("you may and June 2024", "June 2024 = 2024-06")]
    [InlineData("mai, juin 2024", "juin 2024 = 2024-06")]
    public void Other_months_are_dates_of_their_own(string text, string expected) => DateAssert.Finds(text, expected);

    [Theory]
    [InlineData("en juin et juillet")]
    [InlineData("de juin à août")]
    [InlineData("août et juin 2024")]
    [InlineData("de juin 2024 à mai 2023")]
    [InlineData("juin à juillet et août 2024")]
    public void Months_without_a_year_or_an_order_are_no_date(string text) => DateAssert.Finds(text, "");

    [Theory]
    [InlineData("de juin 2013 à mai 2020 agents", "juin 2013 à mai 2020 = 2013-06/2020-05")]
    [InlineData("de juin 2013 à mai 2020 points", "juin 2013 à mai 2020 = 2013-06/2020-05")]
    [InlineData("juin 2013 – mai 2020°", "juin 2013 – mai 2020 = 2013-06/2020-05")]
    [InlineData("du 3 mars 2024 au 5 avril 2025 élèves", "du 3 mars 2024 au 5 avril 2025 = 2024-03-03/2025-04-05")]
    [InlineData("du 3 mars 2024 au 5 janvier 2026 élèves", "du 3 mars 2024 au 5 janvier 2026 = 2024-03-03/2026-01-05")]
    public void The_year_of_the_end_stays_before_any_word(string text, string expected) => DateAssert.Finds(text, expected);

    [Theory]
    [InlineData("de juin 2013 à mai 2020 €")]
    [InlineData("de juin 2013 à mai 2020/2021")]
    [InlineData("de juin 2013/2014 à mai 2020")]
    [InlineData("de janvier 2024 à mars, 2025")]
    [InlineData("du 3 mars 2024 au 5 avril 2025/2026")]
    [InlineData("du 3 mars 2024 au 5 avril, 2025")]
    [InlineData("du 3 mars 2024/2025 au 5 avril 2025")]
    [InlineData("du 3 mars 2024 au 5 avril 2025 €")]
    [InlineData("from May 3, 2024 to June 5, 2025/2026")]
    [InlineData("entre le 3 mars 2024 et le 5 avril 2025,5")]
    [InlineData("le 3 mars 2024/2025")]
    [InlineData("les 3 et 4 mars 2024/2025")]
    [InlineData("March 3, 2024/2025")]
    public void An_interval_takes_no_year_that_nobody_wrote(string text) => DateAssert.Finds(text, "");

    // EDTF puts both ends into the same year.
    [Theory]
    [InlineData("du 20 décembre au 5 janvier")]
    [InlineData("entre le 20 décembre et le 5 janvier")]
    [InlineData("December 20 to January 5")]
    [InlineData("between December 20 and January 5")]
    public void An_interval_over_the_turn_of_the_year_needs_a_year(string text) => DateAssert.Finds(text, "");

    [Theory]
    [InlineData("15-03-2025", "15-03-2025 = 2025-03-15")]
    [InlineData("03-15-2025", "03-15-2025 = 2025-03-15")]
    [InlineData("le 5-3-2025.", "5-3-2025 = 2025-03-05")]
    [InlineData("the 5-3-2025", "5-3-2025 = 2025-05-03")]
    [InlineData("du 05-03-2025 au 10-03-2025", "du 05-03-2025 au 10-03-2025 = 2025-03-05/2025-03-10")]
    [InlineData("du 1/9 au 30/9/2024", "du 1/9 au 30/9/2024 = 2024-09-01/2024-09-30")]
    [InlineData("du 20/12 au 5/1/2024", "du 20/12 au 5/1/2024 = 2023-12-20/2024-01-05")]
    [InlineData("from 9/1 to 9/30/2024", "from 9/1 to 9/30/2024 = 2024-09-01/2024-09-30")]
    [InlineData("entre le 1/9 et le 30/9/2024", "entre le 1/9 et le 30/9/2024 = 2024-09-01/2024-09-30")]
    [InlineData("du 01.09 au 30.09.2024", "du 01.09 au 30.09.2024 = 2024-09-01/2024-09-30")]
    [InlineData("du 01-09 au 30-09-2024", "du 01-09 au 30-09-2024 = 2024-09-01/2024-09-30")]
    public void Days_in_numbers_have_slashes_full_stops_or_dashes(string text, string expected) => DateAssert.Finds(text, expected);

    [Theory]
    [InlineData("06-12-34-56-78")]
    [InlineData("978-2-07-036822-8")]
    [InlineData("978-2025-03-15")]
    [InlineData("31-02-2025")]
    [InlineData("13-13-2025")]
    [InlineData("15-03-25")]
    [InlineData("15-03-2025-7")]
    [InlineData("du 1/9 au 30/9")]
    [InlineData("entre 1/3 et 2/3")]
    [InlineData("v15-03-2025")]
    public void Other_numbers_with_dashes_or_slashes_are_no_dates(string text) => DateAssert.Finds(text, "");
}
