namespace Csm.Parsing.Tests.Dates;

/// <summary>Compares the dates of a text with the expected ones: <c>text = EDTF</c>, with two spaces between them.</summary>
internal static class DateAssert
{
    public static void Finds(string text, string expected)
    {
        PostText parsed = PostText.Parse(text);
        Assert.Equal(expected, Describe(parsed.Dates));
        Assert.All(parsed.Dates, date => Assert.Equal(date.Text, text.Substring(date.Span.Start, date.Span.Length)));
    }

    public static string Describe(IEnumerable<TextDate> dates) => string.Join("  ", dates.Select(date => $"{date.Text} = {date}"));
}
