namespace Csm.Parsing.Languages;

/// <summary>
/// Composes letters with combining accents, for the letters of the vocabularies: <c>Abonnés</c> looks the same either way. Written by hand, since the
/// platform's normalization does nothing without ICU.
/// </summary>
internal static class ComposedLetters
{
    private const string Accents = "\u0301\u0302\u0308\u0327";

    private static readonly (string Decomposed, string Composed)[] Letters =
        [("e\u0301", "é"), ("o\u0301", "ó"), ("u\u0302", "û"), ("a\u0308", "ä"), ("c\u0327", "ç")];

    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> line)
    {
        if (!line.ContainsAny(Accents))
        {
            return line;
        }

        string composed = line.ToString();
        foreach ((string decomposed, string letter) in Letters)
        {
            composed = composed.Replace(decomposed, letter, StringComparison.Ordinal);
        }

        return composed;
    }
}
