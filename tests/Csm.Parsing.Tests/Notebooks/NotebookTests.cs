using System.Collections;
using System.Reflection;

namespace Csm.Parsing.Tests.Notebooks;

/// <summary>A feed in a .NET Interactive notebook, whose kernel finds everything by name, as here.</summary>
public sealed class NotebookTests
{
    [Fact]
    public void A_feed_shows_as_card_and_table()
    {
        string html = Show(Seed.Parse());

        Assert.StartsWith(
            "<div><p dir=\"auto\"><strong>Conseil magistrature</strong> @CSMagistrature<br>Followers 21K · Following 9 · Media 431 · Statuses 855<br>Bienvenue",
            html, StringComparison.Ordinal);
        Assert.Contains("<td>0</td><td>0</td><td>2</td><td>3/3</td></tr>", html, StringComparison.Ordinal);
        Assert.Contains("<br>Paris, France · Joined December 2014</p><table>", html, StringComparison.Ordinal);
        Assert.Equal(1 + 20, html.Split("<tr>").Length - 1);
        Assert.EndsWith("<td>9</td><td>5</td><td>9</td><td></td></tr></tbody></table></div>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_is_encoded()
        => Assert.Contains(
            "<td dir=\"auto\" style=\"text-align: start; white-space: pre-line\">&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; \uFFFD</td>",
            Show(Feed.Parse("<script>alert(\"x\")</script> & \uD800\n1\n2\n3\n")).Replace("&#xFFFD;", "\uFFFD", StringComparison.Ordinal),
            StringComparison.Ordinal);

    [Fact]
    public void Of_a_large_feed_the_first_hundred_posts_are_shown()
    {
        string html = Show(Feed.Parse(string.Concat(Enumerable.Repeat("Text\n1\n2\n3\n", 102))));

        Assert.Equal(1 + 100, html.Split("<tr>").Length - 1);
        Assert.EndsWith("</table>and 2 more posts</div>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Something_else_is_left_to_other_formatters()
    {
        object formatter = CreateFormatter();

        Assert.False(Format(formatter, "no feed", TextWriter.Null));
    }

    [Fact]
    public void A_feed_of_a_hundred_posts_is_shown_whole()
        => Assert.EndsWith("</table></div>", Show(Feed.Parse(string.Concat(Enumerable.Repeat("Text\n1\n2\n3\n", 100)))), StringComparison.Ordinal);

    private static string Show(Feed feed)
    {
        object formatter = CreateFormatter();
        using var writer = new StringWriter();
        Assert.Equal("text/html", formatter.GetType().GetProperty("MimeType")?.GetValue(formatter));
        Assert.True(Format(formatter, feed, writer));
        return writer.ToString();
    }

    private static object CreateFormatter()
    {
        object attribute = Assert.Single(typeof(Feed).GetCustomAttributes(inherit: true), attribute => attribute.GetType().Name == "TypeFormatterSourceAttribute");
        Type type = Assert.IsAssignableFrom<Type>(attribute.GetType().GetProperty("FormatterSourceType")?.GetValue(attribute));
        object source = Activator.CreateInstance(type)!;
        object? formatters = source.GetType().GetMethod("CreateTypeFormatters")?.Invoke(source, null);
        return Assert.Single(Assert.IsAssignableFrom<IEnumerable>(formatters))!;
    }

    private static bool Format(object formatter, object value, TextWriter writer)
    {
        MethodInfo method = formatter.GetType().GetMethod("Format")!;
        return (bool)method.Invoke(formatter, [value, writer])!;
    }
}
