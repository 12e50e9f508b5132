namespace Csm.Parsing.Tests.Model;

/// <summary>The order of values that are equal, and of those that share a bound.</summary>
public sealed class OrderTests
{
    [Fact]
    public void Equal_positions_in_a_thread_are_neither_before_nor_after_each_other()
    {
        ThreadIndex one = IndexOf("[1/2] a");
        ThreadIndex same = IndexOf("[1/2] b");
        Assert.True(one <= same && one >= same && !(one < same) && !(one > same));
    }

    [Fact]
    public void The_position_comes_before_the_total()
        => Assert.True(IndexOf("[1/3] a") < IndexOf("[2/2] a") && IndexOf("[2/2] a") > IndexOf("[1/3] a") && IndexOf("[1/2] a") < IndexOf("[1/3] a"));

    [Fact]
    public void Counts_with_one_bound_in_common_are_not_equal()
    {
        ApproximateCount unreadable = CountOf("1.2.3K");
        Assert.NotEqual(new ApproximateCount(0), unreadable);
        Assert.NotEqual(new ApproximateCount(21_999), CountOf("21K"));
        Assert.True(new ApproximateCount(0) < unreadable && new ApproximateCount(20_500) < CountOf("21K"));
    }

    private static ThreadIndex IndexOf(string text) => Feed.Parse($"{text}\n0\n0\n0").Posts[0].ThreadIndex!.Value;

    private static ApproximateCount CountOf(string count) => Feed.Parse($"a\n{count}\n2\n3\nb\n7\n7\n7").Posts[0].Engagement.Replies!.Value;
}
