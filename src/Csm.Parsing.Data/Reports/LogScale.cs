namespace Csm.Parsing.Data.Reports;

/// <summary>Places numbers from 0 to a maximum on a line from 0 to 1.</summary>
/// <remarks>By the logarithm of the number plus 1, so that zero has a place, and 7 can be seen beside 700.</remarks>
internal sealed class LogScale(Int128 maximum)
{
    private const int TickLimit = 5;

    // A line of no length is no scale.
    private readonly double _length = Math.Log10(1 + Math.Max((double)maximum, 1));

    public double Of(Int128 number) => Math.Log10(1 + (double)number) / _length;

    /// <summary>0 and powers of ten up to the maximum; of many, every second or third.</summary>
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
