namespace Csm.Parsing.Languages;

/// <summary>Compares text with a word of a vocabulary, character by character. A no-break space equals a space.</summary>
internal static class WordComparer
{
    public static bool IsSpace(char character) => character is ' ' or '\u00A0' or '\u202F';

    public static bool AreEqual(ReadOnlySpan<char> written, ReadOnlySpan<char> word)
    {
        if (written.Length != word.Length)
        {
            return false;
        }

        for (int index = 0; index < word.Length; index++)
        {
            if (written[index] != word[index] && !(word[index] == ' ' && IsSpace(written[index])))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Gets the index of the word that equals the text; -1 if there is none.</summary>
    public static int IndexOf(string[] words, ReadOnlySpan<char> written)
    {
        for (int index = 0; index < words.Length; index++)
        {
            if (AreEqual(written, words[index]))
            {
                return index;
            }
        }

        return -1;
    }
}
