using Csm.Parsing.PostTexts.Tables;

namespace Csm.Parsing.Tests.Reference;

/// <summary>Makes the pattern of a top-level domain from the library's table of names.</summary>
internal static class ReferenceTopLevelDomains
{
    // Each letter's class is made once. The field precedes the pattern, whose initializer needs it.
    private static readonly Dictionary<char, string> Classes = Names().SelectMany(name => name).Distinct().ToDictionary(letter => letter, ClassOf);

    /// <summary>A name from the table, not followed by a letter, digit, at sign, plus or hyphen; or a name in Punycode, followed by anything.</summary>
    public static string Pattern { get; } = $@"(?:(?:{string.Join('|', LongestFirst().Select(WithoutCase))})(?=[^0-9a-zA-Z@+\-]|\z)|[xX][nN]--[\-0-9a-zA-Z]+)";

    // In descending order a longer name comes before its prefixes, and names with a common prefix are adjacent, which is fast.
    private static IEnumerable<string> LongestFirst() => Names().OrderDescending(StringComparer.Ordinal);

    private static IEnumerable<string> Names()
    {
        for (int index = 0; index + 1 < TopLevelDomainTable.Starts.Length; index++)
        {
            yield return TopLevelDomainTable.Names[TopLevelDomainTable.Starts[index]..TopLevelDomainTable.Starts[index + 1]];
        }
    }

    private static string WithoutCase(string name) => string.Concat(name.Select(letter => Classes[letter]));

    // The engine's own IgnoreCase would match the Kelvin sign with k.
    private static string ClassOf(char letter)
    {
        IEnumerable<char> same = Enumerable.Range(0, char.MaxValue + 1)
            .Select(value => (char)value)
            .Where(other => MemoryExtensions.Equals([letter], [other], StringComparison.OrdinalIgnoreCase));
        return $"[{string.Concat(same)}]";
    }
}
