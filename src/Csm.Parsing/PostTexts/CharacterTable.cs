namespace Csm.Parsing.PostTexts;

/// <summary>What to try at each character, made once when a grammar is constructed: 256 characters share a page, and most pages have none.</summary>
internal sealed class CharacterTable<T>
    where T : class
{
    private const int PageSize = 256;

    private readonly T?[]?[] _pages = new T?[]?[(char.MaxValue + 1) / PageSize];

    /// <param name="characters">The characters at which there is something to try, with or without repetitions.</param>
    /// <param name="valueOf">What to try at a character.</param>
    public CharacterTable(string characters, Func<char, T> valueOf)
    {
        foreach (char character in characters)
        {
            T?[] page = _pages[character / PageSize] ??= new T?[PageSize];
            page[character % PageSize] ??= valueOf(character);
        }
    }

    /// <summary>Gets what to try at a character; null if there is nothing.</summary>
    public T? this[char character] => _pages[character / PageSize]?[character % PageSize];
}
