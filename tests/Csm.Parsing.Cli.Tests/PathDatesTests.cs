using Csm.Parsing.Cli.Inputs;

namespace Csm.Parsing.Cli.Tests;

/// <summary>The dates in the names of folders and files.</summary>
public sealed class PathDatesTests
{
    [Theory]
    [InlineData("2025-04-14.txt", "2025-04-14")]
    [InlineData("ann_2025_04_14.txt", "2025-04-14")]
    [InlineData("ann20250414b.txt", "2025-04-14")]
    [InlineData("2025-04/ann.txt", "2025-04")]
    [InlineData("../dumps/2025_04/ann.txt", "2025-04")]
    [InlineData(@"dumps\2025-04\ann.txt", "2025-04")]
    [InlineData("2025-04-14T12:00.txt", "2025-04-14T12:00:00")]
    [InlineData("2025_04_14T1200.txt", "2025-04-14T12:00:00")]
    [InlineData("20250414T120030.txt", "2025-04-14T12:00:30")]
    [InlineData("2025-04-14t12-00-30Z.txt", "2025-04-14T12:00:30")]
    [InlineData("2025-04-14T12_00.txt", "2025-04-14T12:00:00")]
    [InlineData("2006-01.txt", "2006-01")]
    [InlineData("2099-12-31.txt", "2099-12-31")]
    public void A_date_is_found_as_precisely_as_it_is_written(string path, string date) => Assert.Equal([date], Find(path));

    [Theory]
    [InlineData("2025-04-14T2500.txt")]
    [InlineData("2025-04-14Timeline.txt")]
    [InlineData("2025-04-14T12.txt")]
    [InlineData("2025-04-14T120099.txt")]
    [InlineData("2025-04-14_1200.txt")]
    [InlineData("2025-04-14-2.txt")]
    public void What_is_no_time_after_a_day_is_left_out(string path) => Assert.Equal(["2025-04-14"], Find(path));

    [Theory]
    [InlineData("2025-04_14.txt")]
    [InlineData("2025-04-1.txt")]
    [InlineData("2025-04-142.txt")]
    [InlineData("01-2025-04.txt")]
    public void Numbers_beside_a_month_are_no_days(string path) => Assert.Equal(["2025-04"], Find(path));

    [Theory]
    [InlineData("ann.txt")]
    [InlineData("-")]
    [InlineData("2025/ann.txt")]
    [InlineData("2025/04/14.txt")]
    [InlineData("202504.txt")]
    [InlineData("2025-4.txt")]
    [InlineData("2025-13.txt")]
    [InlineData("2025-02-30.txt")]
    [InlineData("20250230.txt")]
    [InlineData("2005-12-31.txt")]
    [InlineData("2100-01-01.txt")]
    [InlineData("120250414.txt")]
    [InlineData("20250414120000.txt")]
    [InlineData("2025-0414.txt")]
    [InlineData("1912041425000000001.txt")]
    public void Other_digits_are_no_dates(string path) => Assert.Empty(Find(path));

    [Theory]
    [InlineData("2025-04/2025-04-14.txt", "2025-04-14")]
    [InlineData("2025-04-14/ann-2025-04.txt", "2025-04-14")]
    [InlineData("2025-04/20250414/2025-04-14T1200.txt", "2025-04-14T12:00:00")]
    [InlineData("2025-04/2025_04.txt", "2025-04")]
    public void The_same_date_twice_is_one_date_as_precise_as_the_more_precise(string path, string date) => Assert.Equal([date], Find(path));

    [Theory]
    [InlineData("2025-01/2025-04-14.txt", "2025-01", "2025-04-14")]
    [InlineData("2025-04_2025-05.txt", "2025-04", "2025-05")]
    [InlineData("2025-04-2025-05.txt", "2025-04", "2025-05")]
    [InlineData("2025-04/2025-04-14_2025-04-15.txt", "2025-04-14", "2025-04-15")]
    public void Different_dates_are_all_found(string path, params string[] dates) => Assert.Equal(dates, Find(path));

    private static IEnumerable<string> Find(string path) => PathDates.In(path).Select(date => date.ToString());
}
