using System.Text;

namespace Csm.Parsing.Tests.Reference;

/// <summary>Converts a label of a domain to ASCII by RFC 3492.</summary>
internal static class ReferencePunycode
{
    private const int Base = 36;

    /// <summary>Encodes each part of the label that is not printable ASCII; three full stops of other scripts separate parts too.</summary>
    public static string ToAscii(string label)
        => string.Join('.', label.Split('.', '\u3002', '\uFF0E', '\uFF61').Select(part => part.All(unit => unit is >= ' ' and <= '~') ? part : $"xn--{Encode(part)}"));

    public static string Encode(string part)
    {
        List<int> points = CodePoints(part);
        StringBuilder output = new(string.Concat(points.Where(point => point < 0x80).Select(point => (char)point)));
        int basic = output.Length;
        if (basic > 0)
        {
            output.Append('-');
        }

        int next = 0x80;
        long delta = 0;
        int bias = 72;
        for (int handled = basic; handled < points.Count; next++, delta++)
        {
            int least = points.Where(point => point >= next).Min();
            delta += (long)(least - next) * (handled + 1);
            next = least;
            foreach (int point in points)
            {
                if (point < next)
                {
                    delta++;
                }
                else if (point == next)
                {
                    WriteNumber(output, delta, bias);
                    bias = Adapt(delta, handled + 1, handled == basic);
                    delta = 0;
                    handled++;
                }
            }
        }

        return output.ToString();
    }

    private static void WriteNumber(StringBuilder output, long number, int bias)
    {
        for (int place = Base; ; place += Base)
        {
            int threshold = Math.Clamp(place - bias, 1, 26);
            if (number < threshold)
            {
                output.Append(Digit(number));
                return;
            }

            output.Append(Digit(threshold + ((number - threshold) % (Base - threshold))));
            number = (number - threshold) / (Base - threshold);
        }
    }

    private static char Digit(long value) => (char)(value < 26 ? 'a' + value : '0' + value - 26);

    private static int Adapt(long delta, int count, bool isFirst)
    {
        delta = isFirst ? delta / 700 : delta / 2;
        delta += delta / count;
        int bias = 0;
        for (; delta > (Base - 1) * 26 / 2; bias += Base)
        {
            delta /= Base - 1;
        }

        return bias + (int)(Base * delta / (delta + 38));
    }

    // A lone surrogate counts as a code point.
    private static List<int> CodePoints(string text)
    {
        List<int> points = [];
        for (int index = 0; index < text.Length; index++)
        {
            bool isPair = index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]);
            points.Add(isPair ? char.ConvertToUtf32(text[index], text[++index]) : text[index]);
        }

        return points;
    }
}
