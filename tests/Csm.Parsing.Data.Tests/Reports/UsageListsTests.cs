using AngleSharp.Html.Dom;

namespace Csm.Parsing.Data.Tests.Reports;

public sealed class UsageListsTests
{
    [Fact]
    public void The_most_used_come_first_and_case_is_ignored()
        => Assert.Equal(["#b 3", "#a 2", "#c 1"], ReportDocument.Of("#a #b #A\n1\n2\n3\n#B #c #b\n1\n2\n3\n").TextsOf(".usage li"));

    [Fact]
    public void A_kind_that_nobody_uses_has_no_list() => Assert.Equal(["Mentions"], ReportDocument.Of("@a\n1\n2\n3\n").TextsOf(".usage h4"));

    [Fact]
    public void Ten_are_listed()
    {
        string tags = string.Join(' ', Enumerable.Range(0, 12).Select(number => $"#tag{number}"));

        Assert.Equal(10, ReportDocument.Of($"{tags}\n1\n2\n3\n").QuerySelectorAll(".usage li").Length);
    }

    [Fact]
    public void Several_feeds_have_a_common_list()
    {
        Feed feed = Feed.Parse("#a\n1\n2\n3\n");

        IHtmlDocument document = ReportDocument.Of(feed, feed);

        Assert.Equal(["#a 2", "#a 1", "#a 1"], document.TextsOf(".usage li"));
    }
}
