using System.Collections.Frozen;
using System.Text;

namespace Csm.Parsing.PostTexts.Tables;

/// <summary>The top-level domains known to twitter-text: country codes and generic ones. The data is generated.</summary>
internal static partial class TopLevelDomainTable
{
    /// <summary>Names of so many ASCII letters and digits are numbers too, a byte for each character.</summary>
    public const int KeyLength = sizeof(ulong);

    private const int LowerCase = 0x20;

    private static readonly FrozenSet<ulong> Keys = Enumerable.Range(0, Starts.Length - 1)
        .Select(index => Names[Starts[index]..Starts[index + 1]])
        .Where(name => name.Length <= KeyLength && Ascii.IsValid(name))
        .Select(name => KeyOf(name))
        .ToFrozenSet();

    /// <summary>Whether a few ASCII letters and digits are one of the names, ignoring case.</summary>
    public static bool ContainsAscii(ReadOnlySpan<char> text) => Keys.Contains(KeyOf(text));

    /// <summary>Whether a text is one of the names, ignoring case.</summary>
    public static bool Contains(ReadOnlySpan<char> text)
    {
        int low = 0;
        int high = Starts.Length - 2;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            ReadOnlySpan<char> name = Names.AsSpan(Starts[middle], Starts[middle + 1] - Starts[middle]);
            int order = text.CompareTo(name, StringComparison.OrdinalIgnoreCase);
            if (order == 0)
            {
                return true;
            }

            (low, high) = order < 0 ? (low, middle - 1) : (middle + 1, high);
        }

        return false;
    }

    private static ulong KeyOf(ReadOnlySpan<char> text)
    {
        ulong key = 0;
        foreach (char character in text)
        {
            key = (key << 8) | (uint)(character | LowerCase);
        }

        return key;
    }
}
