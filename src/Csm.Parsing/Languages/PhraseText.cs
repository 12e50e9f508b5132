namespace Csm.Parsing.Languages;

/// <summary>Compares the words of pages.</summary>
internal static class PhraseText
{
    public static IEqualityComparer<string> Comparer { get; } = EqualityComparer<string>.Create((left, right) => AreEqual(left, right), text => text.Length);

    public static bool AreEqual(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        for (int index = 0; index < left.Length; index++)
        {
            if (left[index] != right[index] && Fold(left[index]) != Fold(right[index]))
            {
                return false;
            }
        }

        return true;
    }

    public static char Fold(char character) => character switch
    {
        >= 'a' and <= 'z' => character,
        >= 'A' and <= 'Z' => (char)(character | ' '),
        < '\u0080' => character,
        '\u2019' => '\'',
        '\u00A0' or '\u202F' => ' ',

        // The platform asks ICU for each character, and these scripts have no case.
        (>= '\u0590' and < '\u10A0') or (>= '\u3000' and < '\uA640') or (>= '\uAC00' and < '\uFB00') => character,
        _ => char.ToLowerInvariant(character),
    };
}
