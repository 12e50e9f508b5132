using System.Reflection;
using Csm.Parsing.Text;
using NodaTime;

namespace Csm.Parsing.Tests.Model;

/// <summary>The order and equality of values: every operator says what <c>CompareTo</c> and <c>Equals</c> say.</summary>
public sealed class OrderTests
{
    [Fact]
    public void Positions_in_a_thread_are_ordered_by_position_then_by_total()
        => AssertOrder<ThreadIndex>(() => [IndexOf("[1/2] a"), IndexOf("[1/3] a"), IndexOf("[2/2] a")]);

    [Fact]
    public void Counts_are_ordered_by_minimum_then_by_maximum()
        => AssertOrder<ApproximateCount>(() => [new ApproximateCount(0), CountOf("1.2.3K"), new ApproximateCount(20_500), CountOf("21K"), new ApproximateCount(21_999)]);

    [Fact]
    public void Counts_with_one_bound_in_common_are_not_equal()
    {
        Assert.NotEqual(new ApproximateCount(0), CountOf("1.2.3K"));
        Assert.NotEqual(new ApproximateCount(21_999), CountOf("21K"));
    }

    [Fact]
    public void Bounds_are_ordered_by_the_first_day_then_by_the_last()
        => AssertOrder<DateBounds>(() => [BoundsOf(null, 5), default, BoundsOf(1, 2), BoundsOf(1, 3), BoundsOf(1, null), BoundsOf(2, 2)]);

    [Fact]
    public void Dates_are_ordered_by_year_month_and_day()
        => AssertOrder<PartialDate>(() => [DateOf("XXXX-09-15"), DateOf("2022"), DateOf("2025-08"), DateOf("2025-08-01"), DateOf("2025-09")]);

    [Fact]
    public void Times_of_copies_are_ordered_by_their_bounds()
        => AssertOrder<CollectionTime>(() => [default(CollectionTime), new LocalDateTime(2025, 4, 14, 0, 0), new LocalDate(2025, 4, 14), new YearMonth(2025, 5), new LocalDate(2025, 5, 2)]);

    [Fact]
    public void Entities_are_ordered_by_kind_then_by_value()
        => AssertOrder<TextEntity>(() => [EntityOf("@ann"), EntityOf("@bob"), EntityOf("#été"), EntityOf("https://a.example.org"), EntityOf("https://b.example.org")]);

    [Fact]
    public void Spans_are_ordered_by_start_then_by_length() => AssertOrder<TextSpan>(() => [new TextSpan(0, 1), new TextSpan(0, 2), new TextSpan(1, 0)]);

    [Fact]
    public void Places_are_ordered_by_line_then_by_character() => AssertOrder<LinePosition>(() => [new LinePosition(0, 1), new LinePosition(0, 2), new LinePosition(1, 0)]);

    [Fact]
    public void Ranges_of_positions_are_equal_by_both_ends() => AssertEquality<PositionRange>(() => [MissingIn("[1/4] a", "[4/4] b"), MissingIn("[1/5] a", "[5/5] b"), MissingIn("[2/4] a", "[4/4] b")]);

    [Fact]
    public void Counts_of_a_profile_are_equal_by_label_and_count()
        => AssertEquality<ProfileCount>(() => [.. Feed.Parse("N\n@n\nFollowers\n21K\nFollowing\n21K\nMedia\n3\nJoined May 2020\n").Profile!.Counts]);

    [Fact]
    public void Entities_are_equal_in_any_case_and_normalization_if_they_have_a_sign()
    {
        Assert.True(EntityOf("#ÉTÉ") == EntityOf("#e\u0301te\u0301") && EntityOf("#Abc") == EntityOf("#aBC") && EntityOf("#K") == EntityOf("#\u212A"));
        Assert.Equal(EntityOf("#ÉTÉ").GetHashCode(), EntityOf("#e\u0301te\u0301").GetHashCode());
        Assert.Equal(EntityOf("#Abc").GetHashCode(), EntityOf("#aBC").GetHashCode());
        Assert.True(EntityOf("https://example.org/A") != EntityOf("https://example.org/a"));
    }

    private static void AssertOrder<T>(Func<T[]> ascending)
        where T : struct, IComparable<T>
    {
        AssertEquality(ascending);
        T[] values = ascending();
        T[] same = ascending();
        for (int left = 0; left < values.Length; left++)
        {
            for (int right = 0; right < values.Length; right++)
            {
                string pair = $"{values[left]} and {same[right]}";
                Assert.True(Math.Sign(left - right) == Math.Sign(values[left].CompareTo(same[right])), pair);
                Assert.True((left < right) == Operator("op_LessThan", values[left], same[right]), pair);
                Assert.True((left <= right) == Operator("op_LessThanOrEqual", values[left], same[right]), pair);
                Assert.True((left > right) == Operator("op_GreaterThan", values[left], same[right]), pair);
                Assert.True((left >= right) == Operator("op_GreaterThanOrEqual", values[left], same[right]), pair);
            }
        }
    }

    private static void AssertEquality<T>(Func<T[]> distinct)
        where T : struct
    {
        T[] values = distinct();
        T[] same = distinct();
        for (int left = 0; left < values.Length; left++)
        {
            Assert.Equal(values[left].GetHashCode(), same[left].GetHashCode());
            Assert.False(values[left].Equals("something else"));
            for (int right = 0; right < values.Length; right++)
            {
                string pair = $"{values[left]} and {same[right]}";
                Assert.True((left == right) == values[left].Equals((object)same[right]), pair);
                Assert.True((left == right) == Operator("op_Equality", values[left], same[right]), pair);
                Assert.True((left != right) == Operator("op_Inequality", values[left], same[right]), pair);
            }
        }
    }

    private static bool Operator<T>(string name, T left, T right)
        where T : struct
        => (bool)typeof(T).GetMethod(name, BindingFlags.Public | BindingFlags.Static)!.Invoke(null, [left, right])!;

    private static ThreadIndex IndexOf(string text) => Feed.Parse($"{text}\n0\n0\n0").Posts[0].ThreadIndex!.Value;

    private static ApproximateCount CountOf(string count) => Feed.Parse($"a\n{count}\n2\n3\nb\n7\n7\n7").Posts[0].Engagement.Replies!.Value;

    private static PartialDate DateOf(string text) => PartialDate.TryParse(text, out PartialDate date) ? date : throw new ArgumentException(text, nameof(text));

    private static DateBounds BoundsOf(int? first, int? last) => new(DayOf(first), DayOf(last));

    private static LocalDate? DayOf(int? day) => day is { } known ? new LocalDate(2025, 9, known) : null;

    private static TextEntity EntityOf(string text) => Assert.Single(PostText.Parse(text).Entities);

    private static PositionRange MissingIn(string first, string last) => Feed.Parse($"{last}\n0\n0\n0\n{first}\n0\n0\n0").Threads[0].MissingRanges[^1];
}
