using System.Globalization;
using Csm.Parsing.Grammar;

namespace Csm.Parsing.Tests.Grammar;

public sealed class VocabularyTests
{
    [IcuFact]
    public void The_months_are_those_of_cldr()
        => Assert.Equal(CultureInfo.GetCultureInfo("en").DateTimeFormat.MonthNames.Take(12), Vocabulary.English.Months);

    [Fact]
    public void What_is_written_as_joined_is_read_again()
    {
        for (int number = 1; number <= 12; number++)
        {
            var month = new NodaTime.YearMonth(2014, number);
            Assert.True(Vocabulary.English.TryReadJoined(Vocabulary.English.WriteJoined(month), out NodaTime.YearMonth read));
            Assert.Equal(month, read);
        }
    }
}
