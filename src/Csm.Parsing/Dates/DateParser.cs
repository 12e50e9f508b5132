using Csm.Parsing.Text;

namespace Csm.Parsing.Dates;

/// <summary>Finds the dates of a text: splits it into words and, near numbers, asks <see cref="DateGrammar"/> at each word.</summary>
internal static class DateParser
{
    /// <summary>Finds the dates of a text, in order.</summary>
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
            int length = LengthOfRun(rest, out bool mayHaveDate);
            if (mayHaveDate)
            {
                Read(rest[..length], dates);
            }

            rest = rest[length..];
        }

        return dates;
    }

    /// <summary>
    /// Counts the words up to the first one that no date contains, which is included, since it can decide what those before it mean. Among them may be a date if one is a
    /// number that is not just that of a day, or if one is the name of a month and one that number.
    /// </summary>
    private static int LengthOfRun(ReadOnlySpan<DateToken> tokens, out bool mayHaveDate)
    {
        int length = 0;
        bool hasDay = false;
        bool hasMonth = false;
        mayHaveDate = false;
        for (; length < tokens.Length && !tokens[length].IsInNoDate; length++)
        {
            ref readonly DateToken token = ref tokens[length];
            hasDay |= token.Kind == DateTokenKind.Day;
            hasMonth |= token.Kind == DateTokenKind.Month;
            mayHaveDate |= (token.Numeral.First > 0 && token.Kind != DateTokenKind.Day) || (hasDay && hasMonth);
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
