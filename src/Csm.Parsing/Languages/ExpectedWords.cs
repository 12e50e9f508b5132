using NodaTime;

namespace Csm.Parsing.Languages;

/// <summary>Describes for messages what was expected: in the feed's language if it is known, otherwise in English first.</summary>
internal static class ExpectedWords
{
    private const int LongestResemblance = 60;

    private static readonly YearMonth Example = new(2014, 12);

    /// <summary>The first label of a profile, in all languages: <c>'Followers' (or 'Abonnés', …)</c>.</summary>
    public static string FollowersLabel { get; } = OfLabels();

    /// <summary>The names of the languages in which the viewer's layout is read.</summary>
    public static string Languages { get; } = string.Join(", ", Vocabularies.All.Select(vocabulary => vocabulary.Language.Name));

    /// <summary>Gets an example of a joined line: <c>a line like 'A rejoint X en décembre 2014'</c>.</summary>
    public static string JoinedLine(LanguageSet languages)
    {
        Vocabulary vocabulary = languages.First;
        return $"a line like '{vocabulary.JoinedLines[0].Write(Example, vocabulary.Months)}'";
    }

    /// <summary>Gets examples of counts in the format of a language, to follow an exact one: <c>, 1,234 or 21K</c>.</summary>
    public static string Counts(LanguageSet languages)
        => $", 1{languages.First.Separators.Group}234 or {languages.First.AbbreviatedCount}";

    /// <summary>
    /// Whether a short line has a year and either the name of a month or the beginning of a joined line; also returns the languages of those words.
    /// </summary>
    public static bool ResemblesJoinedLine(ReadOnlySpan<char> line, out LanguageSet languages)
    {
        languages = default;
        if (line.Length > LongestResemblance || !HasYear(line))
        {
            return false;
        }

        line = ComposedLetters.Of(line);
        for (int index = 0; index < Vocabularies.All.Length; index++)
        {
            Vocabulary vocabulary = Vocabularies.All[index];
            bool resembles = false;
            foreach (JoinedLine joined in vocabulary.JoinedLines)
            {
                resembles |= joined.Begins(line);
            }

            foreach (string month in vocabulary.Months)
            {
                resembles |= HasWord(line, month);
            }

            languages |= resembles ? LanguageSet.At(index) : default;
        }

        return !languages.IsEmpty;
    }

    /// <summary>Whether four digits follow each other.</summary>
    public static bool HasYear(ReadOnlySpan<char> line)
    {
        int digits = 0;
        foreach (char character in line)
        {
            digits = char.IsDigit(character) ? digits + 1 : 0;
            if (digits == 4)
            {
                return true;
            }
        }

        return false;
    }

    private static string OfLabels()
    {
        IEnumerable<string> labels = Vocabularies.All.Select(vocabulary => $"'{vocabulary.Followers}'").Distinct();
        return $"{labels.First()} (or {string.Join(", ", labels.Skip(1))})";
    }

    private static bool HasWord(ReadOnlySpan<char> line, string word)
    {
        for (int end = 0; line[end..].IndexOf(word, StringComparison.OrdinalIgnoreCase) is >= 0 and var distance;)
        {
            int start = end + distance;
            end = start + word.Length;
            if ((start == 0 || !IsPartOfWord(line[start - 1], word[0])) && (end == line.Length || !IsPartOfWord(line[end], word[^1])))
            {
                return true;
            }
        }

        return false;
    }

    // Japanese has no spaces: there, a word can follow a number directly, and a number a word.
    private static bool IsPartOfWord(char character, char neighbour)
        => char.IsDigit(neighbour) ? char.IsDigit(character) : char.IsLetter(character) && char.IsLetter(neighbour) && neighbour != '月';
}
