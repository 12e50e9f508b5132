using Csm.Parsing.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Csm.Parsing.Tests.Text;

public sealed class CodePointMapTests
{
    [Theory]
    [InlineData("", "0")]
    [InlineData("aé", "0 1 2")]
    [InlineData("a😀b🇫🇷", "0 1 2 2 3 4 4 5 5")]
    public void A_position_is_converted(string text, string expected)
    {
        // Inside a pair its first half counts as one.
        var map = new CodePointMap(text);
        Assert.Equal(expected, string.Join(' ', Enumerable.Range(0, text.Length + 1).Select(map.ToCodePoints)));
    }

    [Property]
    public bool A_span_is_converted_as_it_would_be_alone(string[] pieces, NonNegativeInt start, NonNegativeInt length)
    {
        string text = string.Join("😀\uD83D", pieces);
        int first = start.Get % (text.Length + 1);
        var span = new TextSpan(first, length.Get % (text.Length - first + 1));
        return new CodePointMap(text).ToCodePoints(span) == span.ToCodePoints(text);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    public void A_position_outside_the_text_is_refused(int position)
        => Assert.Throws<ArgumentOutOfRangeException>(nameof(position), () => new CodePointMap("abc").ToCodePoints(position));
}
