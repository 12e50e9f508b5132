namespace Csm.Parsing.Grammar.Dates;

/// <summary>Finds the dates of a text: cuts it into words and reads those by <see cref="DateGrammar"/>.</summary>
internal static class DateParser
{
    /// <summary>The dates of a text, in order; any text has some or none.</summary>
    public static IEnumerable<DateReading> Parse(ReadOnlySpan<char> text)
    {
        // Every date has a number.
        if (!text.ContainsAnyInRange('0', '9'))
        {
            return [];
        }

        using var tokens = new PooledBuilder<DateToken>();
        DateLexer.Read(text, tokens);
        return DateGrammar.Read(tokens.AsSpan());
    }
}
