using System.Buffers;
using System.Text;

namespace Csm.Parsing.PostTexts.Scanners;

/// <summary>
/// Computes the length of a label of a domain name in DNS (RFC 3492, section 6.3). <see cref="System.Globalization.IdnMapping"/> also maps and rejects
/// characters, and does so differently without ICU; a length limit needs neither.
/// </summary>
internal static class Punycode
{
    public const string Prefix = "xn--";
    private const string OtherDots = "\u3002\uFF0E\uFF61";
    private const int Base = 36;
    private const int MinimumThreshold = 1;
    private const int MaximumThreshold = 26;
    private const int Skew = 38;
    private const int Damp = 700;
    private const int InitialBias = 72;
    private const int InitialCodePoint = 128;

    /// <summary>Gets the length of a label in ASCII characters; any number above the limit if it is longer than that.</summary>
    public static int EncodedLength(ReadOnlySpan<char> label, int limit)
    {
        int length = 0;
        for (int dot; (dot = label.IndexOfAny(OtherDots)) >= 0; label = label[(dot + 1)..])
        {
            length += PartLength(label[..dot], limit) + 1;
        }

        return length + PartLength(label, limit);
    }

    private static int PartLength(ReadOnlySpan<char> part, int limit)
    {
        // A code point takes at least one character, and has at most two UTF-16 units.
        if (!part.ContainsAnyExceptInRange(' ', '~') || part.Length > 2 * limit)
        {
            return part.Length;
        }

        Span<int> codePoints = stackalloc int[part.Length];
        codePoints = codePoints[..Decode(part, codePoints)];
        return Prefix.Length + EncodedLength(codePoints);
    }

    /// <summary>Decodes the code points; half a surrogate pair counts as one.</summary>
    private static int Decode(ReadOnlySpan<char> part, Span<int> codePoints)
    {
        int count = 0;
        for (int position = 0, length; position < part.Length; position += length)
        {
            codePoints[count++] = Rune.DecodeFromUtf16(part[position..], out Rune rune, out length) == OperationStatus.Done ? rune.Value : part[position];
        }

        return count;
    }

    private static int EncodedLength(ReadOnlySpan<int> codePoints)
    {
        int basic = 0;
        foreach (int value in codePoints)
        {
            basic += value < InitialCodePoint ? 1 : 0;
        }

        int length = basic == 0 ? 0 : basic + 1;
        int bias = InitialBias;
        int current = InitialCodePoint;
        long delta = 0;
        for (int handled = basic; handled < codePoints.Length; delta++, current++)
        {
            int next = SmallestFrom(current, codePoints);
            delta += (long)(next - current) * (handled + 1);
            current = next;
            foreach (int value in codePoints)
            {
                delta += value < current ? 1 : 0;
                if (value == current)
                {
                    length += IntegerLength(delta, bias);
                    bias = Adapt(delta, handled + 1, isFirst: handled == basic);
                    delta = 0;
                    handled++;
                }
            }
        }

        return length;
    }

    private static int SmallestFrom(int minimum, ReadOnlySpan<int> codePoints)
    {
        int smallest = int.MaxValue;
        foreach (int value in codePoints)
        {
            smallest = value >= minimum ? Math.Min(smallest, value) : smallest;
        }

        return smallest;
    }

    /// <summary>Gets the number of digits of a delta in the variable-length notation.</summary>
    private static int IntegerLength(long delta, int bias)
    {
        int length = 1;
        for (int place = Base; ; place += Base, length++)
        {
            int threshold = Math.Clamp(place - bias, MinimumThreshold, MaximumThreshold);
            if (delta < threshold)
            {
                return length;
            }

            delta = (delta - threshold) / (Base - threshold);
        }
    }

    private static int Adapt(long delta, int count, bool isFirst)
    {
        delta = isFirst ? delta / Damp : delta / 2;
        delta += delta / count;
        int place = 0;
        for (; delta > (Base - MinimumThreshold) * MaximumThreshold / 2; place += Base)
        {
            delta /= Base - MinimumThreshold;
        }

        return place + (int)((Base - MinimumThreshold + 1) * delta / (delta + Skew));
    }
}
