using System.Globalization;
using System.Text.RegularExpressions;
using Csm.Parsing.Data.Reports;

namespace Csm.Parsing.Data.Tests.Reports;

/// <summary>The colours of the style sheet against WCAG 2.2, level AA: 4.5 to 1 for text (1.4.3), 3 to 1 for bars and marks (1.4.11).</summary>
public sealed partial class ContrastTests
{
    private static readonly Dictionary<string, string>[] Schemes = [.. RootRule().Matches(ReportStyle.Css).Select(ColoursOf)];

    public static TheoryData<int, string, string, double> Pairs()
    {
        var pairs = new TheoryData<int, string, string, double>();
        for (int scheme = 0; scheme < Schemes.Length; scheme++)
        {
            foreach (string text in (string[])["ink", "muted", "link"])
            {
                pairs.Add(scheme, text, "paper", 4.5);
                pairs.Add(scheme, text, "tint", 4.5);
            }

            pairs.Add(scheme, "ink", "mark", 4.5);
            pairs.Add(scheme, "reposts", "tint", 3);
            foreach (string bar in (string[])["replies", "reposts", "likes"])
            {
                pairs.Add(scheme, bar, "paper", 3);
            }
        }

        return pairs;
    }

    [Fact]
    public void There_are_three_schemes_for_light_dark_and_paper() => Assert.Equal(3, Schemes.Length);

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_colour_is_legible_on_its_background(int scheme, string colour, string ground, double least)
        => Assert.InRange(Contrast(Schemes[scheme][colour], Schemes[scheme][ground]), least, 21);

    private static double Contrast(string one, string other)
    {
        double[] luminances = [.. new[] { Luminance(one), Luminance(other) }.Order()];
        return (luminances[1] + 0.05) / (luminances[0] + 0.05);
    }

    // WCAG 2.2, "relative luminance".
    private static double Luminance(string colour)
    {
        string digits = colour.Length == 3 ? string.Concat(colour.Select(digit => $"{digit}{digit}")) : colour;
        double[] channels =
        [
            .. digits.Chunk(2)
                .Select(pair => int.Parse(pair, NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
                .Select(value => value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4)),
        ];
        return (0.2126 * channels[0]) + (0.7152 * channels[1]) + (0.0722 * channels[2]);
    }

    private static Dictionary<string, string> ColoursOf(Match rule)
        => Colour().Matches(rule.Value).ToDictionary(colour => colour.Groups[1].Value, colour => colour.Groups[2].Value);

    [GeneratedRegex(@":root \{[^}]*\}")]
    private static partial Regex RootRule();

    [GeneratedRegex("--([a-z]+): #([0-9a-f]{3,6});")]
    private static partial Regex Colour();
}
