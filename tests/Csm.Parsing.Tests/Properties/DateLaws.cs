using System.Text.RegularExpressions;

namespace Csm.Parsing.Tests.Properties;

/// <summary>What holds for the dates of every text.</summary>
internal static class DateLaws
{
    /// <summary>Dates are in order, do not overlap each other or an entity, and are where their span says.</summary>
    public static void DatesAreInOrder(string text)
    {
        PostText parsed = PostText.Parse(text);
        int end = 0;
        foreach (TextDate date in parsed.Dates)
        {
            Assert.InRange(date.Span.Start, end, text.Length);
            Assert.InRange(date.Span.End, date.Span.Start + 1, text.Length);
            Assert.Equal(text.Substring(date.Span.Start, date.Span.Length), date.Text);
            Assert.DoesNotContain(parsed.Entities, entity => entity.Span.OverlapsWith(date.Span));
            end = date.Span.End;
        }
    }

    /// <summary>A day or a month is the same with nothing but a space before and after it.</summary>
    public static void ADateAloneIsTheSame(string text)
    {
        foreach (TextDate date in PostText.Parse(text).Dates.Where(date => date.Dates[0].Precision != DatePrecision.Year && !HasOrder(date)))
        {
            Assert.Equal([(date.Text, date.ToString())], PostText.Parse($" {date.Text} ").Dates.Select(alone => (alone.Text, alone.ToString())));
        }
    }

    /// <summary>An interval does not end before it begins, as EDTF requires.</summary>
    public static void AnIntervalRises(string text)
        => Assert.All(PostText.Parse(text).Dates.Where(date => date.Kind == TextDateKind.Interval), date => Assert.True(date.Dates[0] <= date.Dates[1], date.ToString()));

    // Other words of the text can decide which number is the month.
    private static bool HasOrder(TextDate date) => date.IsOrderAssumed || Regex.IsMatch(date.Text, @"\d[/-]\d+[/-]\d{4}");

    /// <summary>A post of a dump has the same dates at the same places as its text alone.</summary>
    public static void APostSaysWhatItsTextSays(string text)
    {
        foreach (Post post in Feed.Parse($"{text}\n0\n1\n2").Posts)
        {
            Assert.Equal(
                PostText.Parse(post.Text).Dates.Select(date => (date.Text, date.SpanInText, date.Kind, string.Join(',', date.Dates.Select(part => part.AnnualDate is null)))),
                post.Dates.Select(date => (date.Text, date.SpanInText, date.Kind, string.Join(',', date.Dates.Select(part => part.AnnualDate is null)))));
            Assert.All(post.Dates, date => Assert.Equal(date.Text, post.Text.Substring(date.SpanInText.Start, date.SpanInText.Length)));
        }
    }

    /// <summary>The earliest day is never after the latest, and from the second post on neither increases.</summary>
    public static void BoundsFallWithThePosts(IEnumerable<string> texts)
    {
        Feed feed = Feed.Parse(string.Concat(texts.Select(text => $"{text}\n0\n1\n2\n")));
        DateBounds[] bounds = [.. feed.Posts.Skip(1).Select(post => post.PublishedBetween).OfType<DateBounds>()];
        Assert.All(bounds, bound => Assert.False(bound.Earliest > bound.Latest));
        Assert.All(bounds.Zip(bounds.Skip(1)), pair => Assert.False(pair.Second.Earliest > pair.First.Earliest || pair.Second.Latest > pair.First.Latest));
    }
}
