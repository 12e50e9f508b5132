namespace Csm.Parsing.PostTexts;

/// <summary>What to try at each character, made once when a grammar is constructed: 256 characters share a page, and most pages have none.</summary>
internal sealed class CharacterTable<T>
    where T : class
{
    private const int PageSize = 256;

    private readonly T?[]?[] _pages = new T?[]?[(char.MaxValue + 1) / PageSize];

    /// <param name="characters">The characters at which there is something to try.</param>
    /// <param name="valueOf">What to try at a character.</param>
    public CharacterTable(IEnumerable<char> characters, Func<char, T> valueOf)
    {
        Characters = [.. characters.Distinct().Order()];
        foreach (char character in Characters)
        {
            (_pages[character / PageSize] ??= new T?[PageSize])[character % PageSize] = valueOf(character);
        }
    }

    public IReadOnlyCollection<char> Characters { get; }

    /// <summary>Gets what to try at a character; null if there is nothing.</summary>
    public T? this[char character] => _pages[character / PageSize]?[character % PageSize];
}
