using Csm.Parsing.Text;
namespace Csm.Parsing.Dates;

/// <summary>Finds the dates of a text: cuts it into words, and asks <see cref="DateGrammar"/> at each what it begins, where a number is near.</summary>
internal static class DateParser
{
    /// <summary>The dates of a text, in order; any text has some or none.</summary>
    public static IEnumerable<DateReading> Parse(ReadOnlySpan<char> text)
    {
        // Every date has a number, and most texts have none.
        if (!text.ContainsAnyInRange('0', '9'))
        {
            return [];
        }

        using var tokens = new PooledBuilder<DateToken>();
        DateLexer.Read(text, tokens);
        var dates = new List<DateReading>();
        for (ReadOnlySpan<DateToken> rest = tokens.AsSpan(); !rest.IsEmpty;)
        {
            int length = LengthOfRun(rest, out bool hasNumber);
            if (hasNumber)
            {
                Read(rest[..length], dates);
            }

            rest = rest[length..];
        }

        return dates;
    }

    /// <summary>How many words there are up to the first that is no part of a date, and with it, since it can tell what those before it mean.</summary>
    private static int LengthOfRun(ReadOnlySpan<DateToken> tokens, out bool hasNumber)
    {
        int length = 0;
        hasNumber = false;
        for (; length < tokens.Length && !tokens[length].IsInNoDate; length++)
        {
            hasNumber |= tokens[length].Numeral.First > 0;
        }

        return Math.Min(length + 1, tokens.Length);
    }

    private static void Read(ReadOnlySpan<DateToken> run, List<DateReading> dates)
    {
        while (!run.IsEmpty)
        {
            if (DateGrammar.Read(run, out int length) is { } date)
            {
                dates.Add(date);
            }

            run = run[length..];
        }
    }
}
