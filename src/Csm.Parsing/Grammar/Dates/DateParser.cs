namespace Csm.Parsing.Grammar.Dates;

/// <summary>Finds the dates of a text: cuts it into words, and reads by <see cref="DateGrammar"/> those between two that are no part of a date.</summary>
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
        ReadOnlySpan<DateToken> rest = tokens.AsSpan();
        while (!rest.IsEmpty)
        {
            int length = 0;
            bool hasNumber = false;
            for (; length < rest.Length && rest[length].Kind != DateTokenKind.Other; length++)
            {
                hasNumber |= rest[length].Numeral.First > 0;
            }

            if (hasNumber)
            {
                dates.AddRange(DateGrammar.Read(rest[..length]));
            }

            rest = rest[Math.Min(length + 1, rest.Length)..];
        }

        return dates;
    }
}
