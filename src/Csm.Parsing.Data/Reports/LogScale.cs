namespace Csm.Parsing.Data.Reports;

/// <summary>Maps numbers from 0 to a maximum to positions from 0 to 1.</summary>
/// <remarks>The scale is the logarithm of the number plus 1, so that zero has a position and 7 is visible beside 700.</remarks>
internal sealed class LogScale(Int128 maximum)
{
    private const int TickLimit = 5;

    // At least the length for 1: a scale must not have length 0.
    private readonly double _length = Math.Log10(1 + Math.Max((double)maximum, 1));

    public double Of(Int128 number) => Math.Log10(1 + (double)number) / _length;

    /// <summary>0 and the powers of ten up to the maximum, or only every second, third … of many powers.</summary>
    public IEnumerable<Int128> Ticks()
    {
        int powers = 1 + (int)_length;
        int step = 1 + ((powers - 1) / (TickLimit - 1));
        yield return 0;
        Int128 power = 1;
        for (int exponent = 0; power <= Int128.Max(maximum, 1); exponent++, power *= 10)
        {
            if (exponent % step == 0)
            {
                yield return power;
            }
        }
    }
}
